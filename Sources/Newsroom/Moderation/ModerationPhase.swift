/// One step of moderation: looks at a comment by the policy and says what it found.
public struct ModerationPhase: Sendable {
  /// The phase's name.
  public let name: Name
  private let judge: @Sendable (CommentCase, ModerationPolicy) -> [(Finding.Action, Finding.Reason)]

  init(
    _ name: Name,
    _ judge:
      @escaping @Sendable (CommentCase, ModerationPolicy)
      -> [(Finding.Action, Finding.Reason)]
  ) {
    self.name = name
    self.judge = judge
  }

  /// What the phase finds in a comment, whether or not it is on.
  public func look(at comment: CommentCase, _ policy: ModerationPolicy) -> [Finding] {
    judge(comment, policy).map { Finding(phase: name, action: $0.0, reason: $0.1) }
  }

  /// All phases in their order, but for the webhook, which is asked afterwards.
  public static let all: [ModerationPhase] = [
    .ban, .trap, .length, .name, .links, .words, .noise, .echo, .pace, .history, .newcomer,
    .premoderation, .classifier,
  ]

  /// The names of phases, in their order.
  public enum Name: String, Sendable, Hashable, CaseIterable {
    /// Whether the writer may comment at all.
    case ban
    /// A field that readers do not see.
    case trap
    /// How much there is to read.
    case length
    /// Whether the name is plain and the writer's own.
    case name
    /// How many links there are, and to where.
    case links
    /// Words that the paper has listed.
    case words
    /// Capitals, rows of signs, what cannot be seen.
    case noise
    /// What was said before.
    case echo
    /// How often writer and network comment.
    case pace
    /// What became of the writer's earlier comments.
    case history
    /// First comments.
    case newcomer
    /// Whether comments wait here in any case.
    case premoderation
    /// Likeness to what moderators refused.
    case classifier
    /// The operator's own program.
    case webhook
  }
}
