/// The forms that languages give to words beside a number, as Unicode's CLDR names them.
public enum PluralCategory: String, CaseIterable, Hashable, Sendable {
  /// A form for nothing, such as Arabic's.
  case zero
  /// The singular.
  case one
  /// The dual.
  case two
  /// A form for small numbers.
  case few
  /// A form for large numbers.
  case many
  /// The form of all other numbers.
  case other
}
