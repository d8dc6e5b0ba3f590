# Textes de l’interface, en français.

## Le programme
app-name = Alliage

## Ce que l’on annule
undo = Annuler
redo = Rétablir
undo-named = Annuler : { $what }
redo-named = Rétablir : { $what }
what-none = { "" }
what-many = { $count } acteur·ices
act-add = ajouter { $what }
act-align = aligner { $what }
act-category = classer { $what }
act-categories = modifier la typologie
act-delete = supprimer { $what }
act-describe = décrire le tableau
act-distribute = répartir { $what }
act-duplicate = dupliquer { $what }
act-edit = modifier { $what }
act-links = modifier les liens du guide
act-lock = verrouiller { $what }
act-map = régler les axes
act-move = déplacer { $what }
act-paste = coller { $what }
act-place = placer { $what }
act-rename = renommer { $what }
act-resources = modifier les ressources
act-tray = remettre à placer { $what }
act-unlock = déverrouiller { $what }

## Les fichiers qui ne s’ouvrent pas
file-error-empty = Ce fichier est vide.
file-error-zeros = Ce fichier ne contient que des zéros : son contenu a été perdu, sans doute dans une coupure de courant.
file-error-encrypted = Ce fichier est chiffré par une phrase secrète.
file-error-zip = Ce fichier est une archive zip ou un document de bureautique, pas un tableau.
file-error-gzip = Ce fichier est une archive gzip, pas un tableau.
file-error-pdf = Ce fichier est un PDF, pas un tableau.
file-error-picture = Ce fichier est une image, pas un tableau.
file-error-json = Ce fichier est du JSON, pas un tableau.
file-error-markup = Ce fichier est une page web ou un dessin SVG, pas un tableau.
file-error-utf16 = Ce texte est en UTF-16. Enregistrez-le en UTF-8, puis ouvrez-le de nouveau.
file-error-text = Ce fichier est un texte, mais pas un tableau.
file-error-binary = Ce fichier n’est pas un texte.
file-error-foreign = Ce fichier vient d’un autre programme.
file-error-newer = Ce tableau vient d’une version plus récente d’Alliage ({ $app }). Mettez Alliage à jour pour l’ouvrir sans rien perdre.
file-error-newer-unknown = Ce tableau vient d’une version plus récente d’Alliage. Mettez Alliage à jour pour l’ouvrir sans rien perdre.
file-error-damaged-cut = Ce tableau est abîmé : le texte s’arrête trop tôt, ligne { $line }.
file-error-damaged-deep = Ce tableau est abîmé : trop de parenthèses l’une dans l’autre, ligne { $line }, colonne { $column }.
file-error-damaged-unknown-field = Ce tableau est abîmé : le champ « { $detail } » est inconnu, ligne { $line }, colonne { $column }.
file-error-damaged-missing-field = Ce tableau est abîmé : il manque le champ « { $detail } » avant la ligne { $line }, colonne { $column }.
file-error-damaged-twice = Ce tableau est abîmé : le champ « { $detail } » est écrit deux fois, ligne { $line }, colonne { $column }.
file-error-damaged-not-utf8 = Ce tableau est abîmé : un caractère n’est pas de l’UTF-8, ligne { $line }, colonne { $column }.
file-error-damaged-syntax = Ce tableau est abîmé, ligne { $line }, colonne { $column } ({ $detail }).
file-error-large-bytes = Ce fichier est trop gros : { $found } octets, pour { $most } au plus.
file-error-large-actors = Trop d’acteur·ices : { $found }, pour { $most } au plus.
file-error-large-notes = Trop de notes : { $found }, pour { $most } au plus.
file-error-large-categories = Trop de catégories : { $found }, pour { $most } au plus.
file-error-large-resources = Trop de ressources : { $found }, pour { $most } au plus.
file-error-large-links = Trop de liens : { $found }, pour { $most } au plus.
file-error-large-maps = Trop de cartes : { $found }, pour { $most } au plus.
file-error-large-line = Une liste est trop longue : { $found } éléments, pour { $most } au plus.

## Ce qui a été réparé à l’ouverture
file-repair-no-map = Il n’y avait pas de carte : une carte vide a été ajoutée.
file-repair-same-id = Le numéro { $id } était pris deux fois : « { $name } » porte maintenant le { $given }.
file-repair-text = Un texte de « { $name } » était trop long ou illisible : il a été corrigé.
file-repair-text-description = Un texte qui décrit le tableau était trop long ou illisible : il a été corrigé.
file-repair-axes = Les bouts des axes de la carte « { $name } » étaient impossibles : ils ont été corrigés.
file-repair-aspect = Les proportions de la carte « { $name } » étaient impossibles : elles ont été corrigées.
file-repair-colour = La couleur de la catégorie « { $name } » est illisible ({ $text }) : elle est grise.
file-repair-no-category = « { $name } » nommait une catégorie qui n’existe pas ({ $id }).
file-repair-no-resource = « { $name } » offrait une ressource qui n’existe pas ({ $id }).
file-repair-no-such-map = « { $name } » était sur une carte qui n’existe pas ({ $id }).
file-repair-offered-twice = « { $name } » offrait deux fois la même ressource : la première offre est gardée.
file-repair-placed-twice = « { $name } » avait deux places sur la même carte : la première est gardée.
file-repair-not-a-number = Une valeur de « { $name } » n’était pas un nombre : elle est à placer.
file-repair-beyond-axis = Une valeur de « { $name } » dépassait le bout de l’axe : elle est au bout.
file-repair-notes-twice = « { $name } » avait deux lignes de notes : elles sont réunies.
file-repair-notes-of-nobody = Des notes ne concernaient personne ({ $id }) et n’ont pas été gardées : « { $text } ».

## Les mots des listes
stance-active-opponent = Adversaire actif·ve
stance-opponent = Adversaire
stance-neutral = Neutre
stance-ally = Allié·e
stance-active-ally = Allié·e actif·ve
stance-unknown = Inconnue
engagement-identified = Repéré
engagement-contacted = Contacté
engagement-met = Rencontré
engagement-partner = Partenaire
engagement-in-collective = Collectif
engagement-means-identified = Quelqu’un l’a nommé.
engagement-means-contacted = Un premier message est parti.
engagement-means-met = Il y a eu une conversation.
engagement-means-partner = Agit avec le collectif, de l’extérieur.
engagement-means-in-collective = Fait partie du collectif.
scope-local = Local
scope-departmental = Départemental
scope-regional = Régional
scope-national = National
scope-international = International
kind-person = Personne
kind-group = Collectif
kind-organisation = Organisation
kind-institution = Institution
certainty-sure = Sûr
certainty-unsure = Pas sûr
certainty-disputed = Disputé
link-state-verified = Adresse vérifiée
link-state-likely = Adresse probable, à vérifier
link-state-to-find = Adresse à trouver
link-state-short-verified = Vérifiée
link-state-short-likely = Probable
link-state-short-to-find = À trouver

## Les nombres et les jours
value-unknown = inconnu
number-outside = De { $min } à { $max } : la valeur est ramenée à la plus proche.
number-unread = Un nombre de { $min } à { $max } est attendu.
date-in-words = { $weekday } { $day ->
    [1] 1er
   *[other] { $day }
} { $month } { $year }
weekday-1 = lundi
weekday-2 = mardi
weekday-3 = mercredi
weekday-4 = jeudi
weekday-5 = vendredi
weekday-6 = samedi
weekday-7 = dimanche
month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre

## Le panneau de droite : une personne, un groupe, une organisation
inspector-close = Fermer la fiche
inspector-name = Nom
inspector-nameless = Sans nom
inspector-rename = Renommer (F2)
inspector-rename-named = Renommer { $name }
inspector-namesake = « { $name } » est déjà sur le tableau.
inspector-namesake-go = Y aller
inspector-about = { $about } : { $is }
inspector-category = Catégorie
inspector-scope = Échelle
inspector-kind = Nature
inspector-unsorted = Sans catégorie
inspector-differing = — (différents)
inspector-value = { $axis }, valeur
inspector-unknown = { $axis } : inconnu
inspector-ends = { $min } : { $low } · { $max } : { $high }
inspector-to-place = À placer : il manque une valeur pour figurer sur la carte.
inspector-back-to-place = { $name } retourne parmi les acteur·ices à placer.
inspector-certainty = Certitude
inspector-reason = Pourquoi là ?
inspector-reason-hint = Ce que l’on sait, ce qui fait débat
inspector-stance = Position
inspector-engagement = Engagement
inspector-offers = Peut apporter
inspector-offers-none = Rien pour l’instant. Un clic sur + propose une ressource.
inspector-offers-all = Toutes les ressources du tableau sont déjà là.
inspector-offer-add = Ajouter une ressource
inspector-offer-search = Chercher une ressource
inspector-offer-confirmed = { $name }, confirmé
inspector-offer-hoped = { $name }, espéré
inspector-offer-confirm = Espéré. Un clic le confirme.
inspector-offer-hope = Confirmé. Un clic le remet en espoir.
inspector-offer-all = Un clic l’espère de toutes et tous.
inspector-offer-remove = Retirer { $name }
inspector-offered-by = { $name } ({ $by } sur { $of })
inspector-hoped = { $name } ?
inspector-motives = Motivations
inspector-motives-hint = Ce qui compte pour elles et eux, ce qui ferait bouger les choses
inspector-notes = Notes
inspector-notes-hint = Ce que l’on a appris d’autre
inspector-notes-apart = Les notes restent à part de la carte et ne sont jamais exportées, sauf demande.
inspector-pages = Liens
inspector-page-add = Ajouter un lien
inspector-page-new = Nouveau lien
inspector-page-label = Intitulé
inspector-page-label-hint = Site, page, article
inspector-page-address = Adresse
inspector-page-address-hint = https://…
inspector-page-address-begins = Une adresse commence par https://
inspector-page-state = État de l’adresse
inspector-page-edit = Modifier { $name }
inspector-page-delete = Supprimer le lien { $name }
inspector-page-done = Terminé
inspector-further = Aller plus loin
inspector-further-all = Tout le guide
inspector-lock = Verrouiller en place
inspector-unlock = Déverrouiller
inspector-duplicate = Dupliquer
inspector-to-tray = Remettre à placer
inspector-delete = Supprimer

## Le panneau de droite : plusieurs
several-title = { $count } acteur·ices
several-more = { $count ->
    [one] … et { $count } autre
   *[other] … et { $count } autres
}
several-only = Ne garder que cette fiche
several-take-out = Retirer { $name } de la sélection
several-shared = En commun
several-shared-hint = Un changement ici vaut pour l’ensemble de la sélection.
several-rows = Aligner
several-movable = { $count ->
    [0] Rien à déplacer : tout est verrouillé ou à placer.
    [one] Un seul peut bouger : le reste est verrouillé ou à placer.
   *[other] { $count } peuvent bouger : le reste est verrouillé ou à placer.
}
several-align-left = Aligner à gauche
several-align-column = Aligner en colonne
several-align-right = Aligner à droite
several-align-top = Aligner en haut
several-align-row = Aligner en ligne
several-align-bottom = Aligner en bas
several-distribute = Répartir à intervalles égaux
several-distribute-across = Répartir de gauche à droite
several-distribute-up = Répartir de bas en haut

## Le panneau de droite : le tableau
board-panel = Le tableau
board-title = Titre
board-title-hint = Le nom de la lutte
board-question = Question
board-question-hint = Que cherche-t-on à savoir, à obtenir ?
board-target = Cible
board-target-hint = Qui peut accorder ce que l’on demande ?
board-territory = Territoire
board-territory-hint = Commune, vallée, quartier…
board-date = Date de l’atelier
board-date-hint = jj/mm/aaaa
board-date-unread = Une date s’écrit comme 23/11/2026.
board-totals = Qui est là
board-totals-none = Personne encore : ajoutez des noms à gauche.
board-count-actors = { $count ->
    [one] { $count } acteur·ice
   *[other] { $count } acteur·ices
}
board-count-placed = { $count ->
    [one] { $count } placé·e
   *[other] { $count } placé·es
}
board-count-to-place = { $count } à placer
board-count-unsure = { $count ->
    [one] { $count } place incertaine
   *[other] { $count } places incertaines
}
board-count-disputed = { $count ->
    [one] { $count } place disputée
   *[other] { $count } places disputées
}
board-per-stance = Par position
board-per-category = Par catégorie
board-map = Carte et axes
board-map-name = Nom de la carte
board-preset = Axes
board-preset-keeps = Changer d’axes garde chacun·e au même endroit de la carte : les valeurs sont converties.
board-aspect = Proportions
board-aspect-other = Autres
board-aspect-width = Largeur pour une hauteur de 1
board-axis-up = Axe vertical
board-axis-across = Axe horizontal
board-axis-title = Nom de l’axe
board-axis-low = Bout bas, en mots
board-axis-high = Bout haut, en mots
board-axis-min = Minimum
board-axis-max = Maximum
board-quadrants = Textes des quadrants
board-quadrant-top-left = En haut à gauche
board-quadrant-top-right = En haut à droite
board-quadrant-bottom-left = En bas à gauche
board-quadrant-bottom-right = En bas à droite
