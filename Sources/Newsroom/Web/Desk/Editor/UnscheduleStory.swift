import HTTP
import News
import Views

/// `POST /desk/stories/{id}/unschedule`: takes a schedule back.
func unscheduleStory(_ visit: Visit) throws -> Response {
  try visit.edited { work in
    do {
      try work.desk.unschedule(work.copy.id)
    } catch Refusal.notFound {
      return try work.conflicted()
    }
    return try work.keepTyped(.unscheduled)
  }
}
