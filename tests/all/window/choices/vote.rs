//! The vote with dots: held, hidden, revealed, cleared, undone.

use super::{
    Window, actor, begin_a_vote, begins, click, is_there, open, ranked, rightly_ranked, undo,
};
use alliage::analysis::{never, priorities};
use egui_kittest::kittest::{NodeT as _, Queryable as _};

#[test]
fn a_vote_is_held_hidden_revealed_and_undone() {
    let mut window = open("Priorités");
    begin_a_vote(&mut window);
    let before = window.editor().board().clone();
    for _ in 0..2 {
        click(&mut window, "Un point de moins");
    }
    assert_eq!(window.editor().board().vote.dots, 3);
    click(&mut window, "Commencer");
    click(&mut window, "CGT : aucun point");
    click(&mut window, "CGT : 1 point");
    click(&mut window, "LPO : aucun point");
    assert!(is_there(&window, "Plus de points à donner"));
    click(&mut window, "LPO : 1 point");
    assert!(is_there(&window, "LPO : 1 point"), "there is no fourth dot");
    click(&mut window, "Reprendre un point à CGT");
    click(&mut window, "LPO : 1 point");
    click(&mut window, "Nom ou initiales");
    window.type_text("Ana ");
    click(&mut window, "J’ai fini");
    let ballots = &window.editor().board().vote.ballots;
    assert_eq!(ballots.len(), 1);
    assert_eq!((ballots[0].voter.as_str(), ballots[0].given()), ("Ana", 3));
    assert!(is_there(&window, "Une personne a voté."));
    let told = |window: &Window| {
        let heard = window.harness.query_all_by_label_contains("point");
        heard
            .filter(|it| {
                it.accesskit_node()
                    .label()
                    .is_some_and(|it| it.contains("LPO"))
            })
            .count()
    };
    assert_eq!(told(&window), 0, "what was given is hidden");

    click(&mut window, "Personne suivante");
    assert!(
        is_there(&window, "LPO : aucun point"),
        "the next begins anew"
    );
    click(&mut window, "Mairie : aucun point");
    click(&mut window, "J’ai fini");
    click(&mut window, "Montrer le résultat");
    let (cgt, lpo) = (window.id("CGT"), window.id("LPO"));
    let vote = &window.editor().board().vote;
    assert_eq!((vote.dots_for(cgt), vote.dots_for(lpo)), (1, 2));
    let scores = priorities::rank(window.editor().board(), window.editor().map_id(), &never);
    let score = scores
        .unwrap()
        .into_iter()
        .find(|it| it.actor == lpo)
        .unwrap();
    let said = format!("LPO : 2 points, score {:.0}", score.score * 100.0);
    assert!(is_there(&window, &said), "{said}");
    click(&mut window, "Fermer");
    let row = window
        .harness
        .get_by(|node| node.label().is_some_and(|it| it.contains("LPO, score")));
    assert!(
        row.accesskit_node()
            .label()
            .unwrap()
            .ends_with("2 points au vote")
    );
    assert_eq!(
        ranked(&window),
        rightly_ranked(&window),
        "the vote changes no rank"
    );

    // Two steps to three dots, two ballots, the result.
    undo(&mut window, 5);
    assert_eq!(*window.editor().board(), before);
}

#[test]
fn a_vote_is_cleared_only_when_meant() {
    let mut window = open("Priorités");
    begin_a_vote(&mut window);
    click(&mut window, "Commencer");
    click(&mut window, "CGT : aucun point");
    click(&mut window, "J’ai fini");
    click(&mut window, "Effacer le vote");
    click(&mut window, "Garder");
    assert_eq!(window.editor().board().vote.ballots.len(), 1);
    click(&mut window, "Effacer le vote");
    click(&mut window, "Effacer");
    assert!(window.editor().board().vote.ballots.is_empty());
    click(&mut window, "Fermer");
    undo(&mut window, 1);
    assert_eq!(window.editor().board().vote.ballots.len(), 1);
}

#[test]
fn a_group_chooses_for_whom_it_votes() {
    let mut window = open("Priorités");
    begin_a_vote(&mut window);
    click(&mut window, "Choisir d’autres noms");
    click(&mut window, "Les 10 premiers rangs");
    let first: Vec<String> = (rightly_ranked(&window).into_iter())
        .filter(|name| !actor(&window, name).no_contact)
        .take(10)
        .collect();
    // A name that was chosen is left out again.
    window
        .harness
        .get_all_by_label(&first[0])
        .last()
        .unwrap()
        .click();
    window.harness.run();
    click(&mut window, "Garder ces noms");
    click(&mut window, "Commencer");
    for (nth, name) in first.iter().enumerate() {
        let there = is_there(&window, &format!("{name} : aucun point"));
        assert_eq!(there, nth > 0, "{name}");
    }
}

#[test]
fn what_a_group_touches_in_a_vote_is_large() {
    let mut window = open("Priorités");
    begin_a_vote(&mut window);
    click(&mut window, "Commencer");
    click(&mut window, "CGT : aucun point");
    for label in ["CGT : 1 point", "Reprendre un point à CGT", "J’ai fini"] {
        let rect = begins(&window, label);
        assert!(
            rect.width() >= 48.0 && rect.height() >= 48.0,
            "{label} {rect:?}"
        );
    }
}
