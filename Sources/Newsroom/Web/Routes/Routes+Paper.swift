import HTTP

extension Routes {
  /// The addresses of the desk where the paper itself is changed.
  static let paper: [Route<Handler>] = [
    Route(.get, "/desk/paper/", paperPage(showPaper)),

    // In every edition
    Route(.get, "/desk/paper/editions", paperPage(showEditions)),
    Route(.post, "/desk/paper/editions", paperForm(addEdition)),
    Route(.post, "/desk/paper/editions/order", paperForm(orderEditions)),
    Route(.get, "/desk/paper/editions/{language}", paperPage(showEdition)),
    Route(.post, "/desk/paper/editions/{language}", paperForm(saveEdition)),
    Route(.get, "/desk/paper/people", showContributors(ContributorStore.people)),
    Route(.post, "/desk/paper/people", addContributor(ContributorStore.people)),
    Route(.get, "/desk/paper/people/{id}", showContributor(ContributorStore.people)),
    Route(.post, "/desk/paper/people/{id}", saveContributor(ContributorStore.people)),
    Route(.post, "/desk/paper/people/{id}/merge", mergeContributor(ContributorStore.people)),
    Route(.post, "/desk/paper/people/{id}/delete", deleteContributor(ContributorStore.people)),
    Route(.get, "/desk/paper/agencies", showContributors(ContributorStore.agencies)),
    Route(.post, "/desk/paper/agencies", addContributor(ContributorStore.agencies)),
    Route(.get, "/desk/paper/agencies/{id}", showContributor(ContributorStore.agencies)),
    Route(.post, "/desk/paper/agencies/{id}", saveContributor(ContributorStore.agencies)),
    Route(.post, "/desk/paper/agencies/{id}/merge", mergeContributor(ContributorStore.agencies)),
    Route(.post, "/desk/paper/agencies/{id}/delete", deleteContributor(ContributorStore.agencies)),

    // In one edition
    Route(.get, "/desk/paper/{language}/front", paperPage(showFrontSlots)),
    Route(.post, "/desk/paper/{language}/front", paperForm(saveFrontSlots)),
    Route(.get, "/desk/paper/{language}/breaking", paperPage(showBreaking)),
    Route(.post, "/desk/paper/{language}/breaking", paperForm(saveBreaking)),
    Route(.post, "/desk/paper/{language}/breaking/end", paperForm(endBreaking)),
    Route(.get, "/desk/paper/{language}/sections", paperPage(showSections)),
    Route(.post, "/desk/paper/{language}/sections", paperForm(addSection)),
    Route(.post, "/desk/paper/{language}/sections/order", paperForm(orderSections)),
    Route(.get, "/desk/paper/{language}/sections/{id}", paperPage(showSectionForm)),
    Route(.post, "/desk/paper/{language}/sections/{id}", paperForm(saveSection)),
    Route(.get, "/desk/paper/{language}/topics", paperPage(showTopics)),
    Route(.get, "/desk/paper/{language}/topics/{id}", paperPage(showTopicForm)),
    Route(.post, "/desk/paper/{language}/topics/{id}", paperForm(saveTopic)),
    Route(.post, "/desk/paper/{language}/topics/{id}/merge", paperForm(mergeTopic)),
    Route(.post, "/desk/paper/{language}/topics/{id}/delete", paperForm(deleteTopic)),
    Route(.get, "/desk/paper/{language}/menus", paperPage(showMenus)),
    Route(.post, "/desk/paper/{language}/menus/{menu}", paperForm(saveMenu)),
    Route(.get, "/desk/paper/{language}/pages", paperPage(showStandingPages)),
    Route(.post, "/desk/paper/{language}/pages/order", paperForm(orderStandingPages)),
    Route(.get, "/desk/paper/{language}/pages/new", paperPage(showNewStandingPage)),
    Route(.post, "/desk/paper/{language}/pages/new", paperForm(addStandingPage)),
    Route(.get, "/desk/paper/{language}/pages/edit/{page}", paperPage(showStandingPageForm)),
    Route(.post, "/desk/paper/{language}/pages/edit/{page}", paperForm(saveStandingPage)),
    Route(
      .post, "/desk/paper/{language}/pages/edit/{page}/delete", paperForm(deleteStandingPage)),
  ]
}
