# Textes de l’interface, en français.

## Le programme
app-name = Alliage

## Ce que l’on annule
undo = Annuler
redo = Rétablir
undo-named = Annuler : { $what }
redo-named = Rétablir : { $what }
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
file-error-zeros = Ce fichier ne contient que des zéros : c’est ce que laisse parfois une coupure de courant. Une copie plus ancienne se trouve peut-être dans les sauvegardes.
file-error-encrypted = Ce fichier est chiffré par une phrase de passe : il faut d’abord le déchiffrer.
file-error-zip = Ce fichier est une archive zip ou un document de bureautique, pas un tableau d’Alliage.
file-error-gzip = Ce fichier est une archive gzip : il faut d’abord la décompresser.
file-error-pdf = Ce fichier est un PDF, pas un tableau d’Alliage.
file-error-picture = Ce fichier est une image, pas un tableau d’Alliage.
file-error-json = Ce fichier est au format JSON, pas un tableau d’Alliage.
file-error-markup = Ce fichier est une page web, une image SVG ou un autre document XML, pas un tableau d’Alliage.
file-error-utf16 = Ce texte est encodé en UTF-16 : il faut l’enregistrer en UTF-8.
file-error-text = Ce fichier est un texte, mais pas un tableau d’Alliage.
file-error-binary = Ce fichier n’est ni un texte ni un tableau d’Alliage.
file-error-foreign = Ce fichier vient d’un autre programme.
file-error-newer = Ce fichier a été écrit par une version plus récente d’Alliage ({ $app }, format { $version }) : l’ouvrir ici en perdrait une partie. Il faut mettre Alliage à jour.
file-error-newer-unknown = Ce fichier a été écrit par une version plus récente d’Alliage : l’ouvrir ici en perdrait une partie. Il faut mettre Alliage à jour.
file-error-damaged-cut = Ce tableau est abîmé : le texte s’arrête trop tôt, ligne { $line }.
file-error-damaged-deep = Ce tableau est abîmé : trop de parenthèses l’une dans l’autre, ligne { $line }, colonne { $column }.
file-error-damaged-unknown-field = Ce tableau est abîmé : le champ « { $detail } » est inconnu, ligne { $line }, colonne { $column }.
file-error-damaged-missing-field = Ce tableau est abîmé : il manque le champ « { $detail } » avant la ligne { $line }, colonne { $column }.
file-error-damaged-twice = Ce tableau est abîmé : le champ « { $detail } » est écrit deux fois, ligne { $line }, colonne { $column }.
file-error-damaged-not-utf8 = Ce tableau est abîmé : un caractère n’est pas de l’UTF-8, ligne { $line }, colonne { $column }.
file-error-damaged-no-sign = Ce tableau est abîmé : il manque « { $detail } », ligne { $line }, colonne { $column }.
file-error-damaged-number = Ce tableau est abîmé : un nombre est attendu, ligne { $line }, colonne { $column }.
file-error-damaged-text = Ce tableau est abîmé : un texte entre guillemets droits est attendu, ligne { $line }, colonne { $column }.
file-error-damaged-boolean = Ce tableau est abîmé : « true » ou « false » est attendu, ligne { $line }, colonne { $column }.
file-error-damaged-name = Ce tableau est abîmé : le nom d’un champ est attendu, ligne { $line }, colonne { $column }.
file-error-damaged-backslash = Ce tableau est abîmé : ce qui suit une barre oblique inverse n’a pas de sens, ligne { $line }, colonne { $column }.
file-error-damaged-stray = Ce tableau est abîmé : « { $detail } » n’a pas sa place ici, ligne { $line }, colonne { $column }.
file-error-damaged-sort = Ce tableau est abîmé : une valeur d’une autre sorte est attendue, ligne { $line }, colonne { $column }.
file-error-damaged-behind = Ce tableau est abîmé : il y a quelque chose après la fin, ligne { $line }, colonne { $column }.
file-error-damaged-syntax = Ce tableau est abîmé, ligne { $line }, colonne { $column }.
file-error-large-bytes = Ce fichier est trop gros : { $found } Mio, pour { $most } au plus.
file-error-large-actors = Trop d’acteur·ices : { $found }, pour { $most } au plus.
file-error-large-notes = Trop de notes : { $found }, pour { $most } au plus.
file-error-large-categories = Trop de catégories : { $found }, pour { $most } au plus.
file-error-large-resources = Trop de ressources : { $found }, pour { $most } au plus.
file-error-large-links = Trop de liens : { $found }, pour { $most } au plus.
file-error-large-maps = Trop de cartes : { $found }, pour { $most } au plus.
file-error-large-tie-kinds = Trop de sortes de liens : { $found }, pour { $most } au plus.
file-error-large-ties = Trop de liens entre acteur·ices : { $found }, pour { $most } au plus.
file-error-large-members = Trop de personnes dans le collectif ou au vote : { $found }, pour { $most } au plus.
file-error-large-meetings = Trop de rencontres : { $found }, pour { $most } au plus.
file-error-large-tasks = Trop de promesses et d’étapes : { $found }, pour { $most } au plus.
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
file-repair-gone = « { $name } » citait quelque chose qui n’existe pas ({ $id }) : la mention est retirée.
file-repair-of-nobody = Une ligne ne concernait personne de connu ({ $id }) et n’a pas été gardée : « { $text } ».
file-repair-not-a-date = Une date de « { $name } » est illisible ({ $text }) : elle est inconnue.
file-repair-number = Un nombre de « { $name } » était impossible : il est corrigé.
file-repair-weights = Le poids d’un critère était impossible : il est corrigé.
file-repair-vote = Le vote comptait des points de trop ou donnés à personne : ils ne sont pas comptés.

## Le tableau
canvas-map = Carte des acteur·ices
canvas-name = Nom
canvas-name-hint = Son nom…
canvas-namesake = { $name } est déjà sur le tableau.
canvas-go-there = Y aller
canvas-held = { $name } est déjà dans une autre main.
canvas-put-back = Le doigt s’est perdu : tout est revenu à sa place.
canvas-keep-there = Laisser là-bas ?
value-unknown = inconnu

## Les fichiers
file-kind = Tableau Alliage
format-svg = SVG
format-calendar = iCalendar
file-open = Ouvrir un tableau
file-save-as = Enregistrer le tableau
file-export = Exporter la carte
file-exported = La carte est dans { $name }.
file-not-opened = { $name } n’a pas pu être ouvert
file-not-saved = Le tableau n’est PAS enregistré
link-not-opened = Le navigateur n’a pas pu être ouvert.
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
## Les panneaux : typologie, à placer, ajouter
circle-local = Localement
circle-wider = Plus largement
circle-power = Rapport de force
circle-other = Autres
typology-find = Chercher un·e acteur·ice
typology-find-hint = Chercher un nom…
typology-find-end = Effacer la recherche
typology-found-none = Personne de ce nom sur le tableau.
typology-edit = Modifier les catégories
typology-show-all = Tout afficher
typology-only = Afficher seulement cette catégorie
typology-hide = Masquer : { $name }
typology-show = Afficher : { $name }
typology-row = { $name }, { $count }
typology-without = Sans catégorie
typology-unnamed = Sans nom
typology-to-place = à placer
typology-suggestions = Suggestions à glisser sur la carte
typology-suggestion-tip = À glisser sur la carte, ou cliquer pour mettre à placer
typology-more = { $count ->
    [one] et { $count } autre : chercher par le nom
   *[other] et { $count } autres : chercher par le nom
}
tray-title = À placer ({ $count })
tray-empty = Tout le monde est sur la carte. Glisser quelqu’un ici le remet à placer.
tray-drop = Déposer ici pour remettre à placer
tray-known = { $axis } : { $value }, l’autre valeur est inconnue
quick-name = Ajouter des acteurs
quick-hint = Ajouter des acteurs…
quick-list = Ajouter une liste
quick-category = Classé dans : { $name }
quick-namesake = { $name } est déjà là.
quick-go = Y aller
quick-anyway = Ajouter quand même
## La fenêtre « Ajouter une liste »
list-name = Liste d’acteur·ices
list-hint = Un nom par ligne ; colonnes d’un tableur : nom, catégorie, pouvoir, proximité
list-help = Tapez ou collez une liste : ce qui en est compris s’affiche ici.
list-count = { $count ->
    [one] { $count } acteur·ice
   *[other] { $count } acteur·ices
}
list-known = déjà là
list-skip = { $count ->
    [one] Passer celui ou celle qui est déjà là
   *[other] Passer les { $count } qui sont déjà là
}
list-unknown = { $count ->
    [one] Catégorie inconnue : { $names }. Ces acteur·ices resteront sans catégorie.
   *[other] Catégories inconnues : { $names }. Ces acteur·ices resteront sans catégorie.
}
list-add = { $count ->
    [0] Ajouter
    [one] Ajouter { $count } acteur·ice
   *[other] Ajouter { $count } acteur·ices
}
list-cancel = Annuler
## La fenêtre des catégories
categories-new = Nouvelle catégorie
categories-unnamed = Sans nom
categories-add = Ajouter une catégorie
categories-add-local = Ajouter localement
categories-add-wider = Ajouter plus largement
categories-add-power = Ajouter au rapport de force
categories-back = Toutes les catégories
categories-drag = Glisser pour déplacer : { $name }
categories-name = Nom de la catégorie
categories-circle = Cercle
categories-suggestions = Suggestions
categories-suggestions-hint = Un nom par ligne
categories-color = Couleur
categories-color-other = Une autre couleur
categories-shape = Forme
categories-icon = Icône
categories-card = Fiche du guide
categories-card-none = Aucune
categories-order = Ordre
categories-up = Monter
categories-down = Descendre
categories-order-hint = Dans la liste, on peut aussi glisser une catégorie par sa poignée.
categories-delete = Supprimer la catégorie
categories-delete-actors = { $count ->
    [one] Un·e acteur·ice y est classé·e. Que devient cet·te acteur·ice ?
   *[other] { $count } acteur·ices y sont classé·es. Que deviennent-iels ?
}
categories-delete-leave = Laisser sans catégorie
categories-delete-move = Classer dans une autre catégorie
categories-delete-to = Autre catégorie
categories-delete-too = Supprimer aussi ces acteur·ices
categories-delete-now = Supprimer
categories-delete-cancel = Garder
color-vermilion = Vermillon
color-gold = Or
color-olive = Olive
color-green = Vert
color-forest = Vert forêt
color-teal = Bleu-vert
color-sky = Bleu ciel
color-blue = Bleu
color-indigo = Indigo
color-violet = Violet
color-purple = Pourpre
color-wine = Lie-de-vin
color-rose = Rose
color-brown = Brun
color-grey = Gris
color-ink = Encre
shape-disc = Disque
shape-square = Carré
shape-diamond = Losange
shape-hexagon = Hexagone
shape-octagon = Octogone
shape-pentagon = Pentagone
shape-triangle = Triangle
shape-shield = Écu
## Les ressources
resources-title = Ressources
resources-help = Cliquer sur une ressource éclaire qui peut l’apporter. Plein : confirmé ; pointillé : espéré.
resources-empty = Aucune ressource dans la liste. Le crayon permet d’en ajouter : aide juridique, salle, véhicule…
resources-row = { $name } : { $confirmed ->
    [one] { $confirmed } confirmé
   *[other] { $confirmed } confirmés
}, { $hoped ->
    [one] { $hoped } espéré
   *[other] { $hoped } espérés
}
resources-nobody = Personne pour l’instant. À qui demander ?
resources-confirmed = confirmé
resources-hoped = espéré
resources-unnamed = Sans nom
resources-edit = Modifier la liste des ressources
resources-edit-end = Terminer
resources-edit-help = Ouvrir une ressource pour la renommer, la déplacer ou la supprimer.
resources-add = Ajouter une ressource
resources-new = Nouvelle ressource
resources-name = Nom de la ressource
resources-icon = Choisir l’icône
resources-up = Monter
resources-down = Descendre
resources-delete = Supprimer la ressource
resources-delete-offers = { $count ->
    [one] Un·e acteur·ice peut l’apporter ; cette mention disparaîtra.
   *[other] { $count } acteur·ices peuvent l’apporter ; ces mentions disparaîtront.
}
resources-delete-now = Supprimer
resources-delete-cancel = Garder
## Le guide
guide-cards = Fiches
guide-for = Pour { $name }
guide-links = Aller plus loin
guide-links-empty = Aucun lien. Le crayon permet d’en ajouter.
guide-checked-verified = Vérifiée le { $date }
guide-checked-likely = Probable, vue le { $date }
guide-checked-to-find = À trouver (cherchée le { $date })
guide-unnamed = Sans titre
guide-edit = Modifier les liens
guide-edit-end = Terminer
guide-add = Ajouter un lien
guide-change = Modifier : { $name }
guide-delete = Supprimer : { $name }
guide-label = Titre de la page
guide-address = Adresse complète
guide-leads-to = Mène à { $host }
guide-date = Vérifié le
guide-date-hint = 22/11/2026
guide-state = Ce qu’on sait de l’adresse
guide-categories = Surtout utile pour (aucune : pour toutes)
guide-no-label = Il manque un titre.
guide-no-date = La date s’écrit par exemple 22/11/2026.
guide-save = Enregistrer
guide-cancel = Annuler
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
inspector-notes-apart = Les images ne montrent jamais ni motivations ni notes, et la copie d’acteur·ices vers un autre programme ne les emporte pas. Le fichier du tableau les garde, à part.
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
    [one] { $count } acteur·ice
   *[other] { $count } acteur·ices
}
board-count-placed = { $count ->
    [one] { $count } placé·e
   *[other] { $count } placé·es
}
board-count-to-place = { $count } à placer
board-count-unsure = { $count ->
    [one] { $count } place incertaine
   *[other] { $count } places incertaines
}
board-count-disputed = { $count ->
    [one] { $count } place disputée
   *[other] { $count } places disputées
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
## Fichiers
repairs-summary =
    { $count ->
        [0] Rien n’était à réparer.
        [one] Une chose a été réparée.
       *[other] { $count } choses ont été réparées.
    }
repair-no-name = sans nom
repairs-untold =
    { $count ->
        [one] … et une autre.
       *[other] … et { $count } autres.
    }
read-error-not-found = Ce fichier n’existe pas, ou n’existe plus.
read-error-directory = C’est un dossier, pas un fichier.
read-error-not-a-file = Ce n’est pas un fichier ordinaire.
read-error-permission = Le système ne permet pas de lire ce fichier.
read-error-too-big = Ce fichier est trop grand : { $found } Mio, pour { $most } au plus.
read-error-other = Ce fichier ne peut pas être lu (en anglais : “{ $cause }”).
save-error-not-verified = Rien n’a été écrit dans « { $path } » : le contenu préparé ne se relit pas à l’identique. C’est une faute d’Alliage.
save-error-directory = « { $path } » est un dossier, pas un fichier.
save-error-not-a-file = « { $path } » n’est pas un fichier ordinaire.
save-error-folder-missing = Le dossier « { $path } » n’existe pas, ou n’existe plus.
save-error-name-too-long = Le nom « { $path } » est trop long.
save-error-name-invalid = Le nom « { $path } » contient un signe que le système n’accepte pas.
save-error-read-only = « { $path } » est en lecture seule.
save-error-permission = Le système ne permet pas d’écrire « { $path } ».
save-error-disk-full = Il n’y a plus de place pour « { $path } ».
save-error-changed = « { $path } » a été modifié par un autre programme depuis son ouverture. Rien n’a été écrit.
save-error-read-back = « { $path } » ne se relit pas comme il a été écrit : le disque n’est pas fiable. Mieux vaut enregistrer ailleurs.
save-error-damaged = « { $path } » est peut-être abîmé, et aucune copie n’a pu en être gardée (en anglais : “{ $cause }”). Il faut enregistrer ailleurs tout de suite.
save-error-damaged-copy = « { $path } » est peut-être abîmé (en anglais : “{ $cause }”). Le nouveau contenu est entier dans « { $copy } ».
save-error-other = « { $path } » ne peut pas être enregistré (en anglais : “{ $cause }”).
folders-error-no-home = Le système ne dit pas où se trouvent vos fichiers.
folders-error-other = Le dossier « { $path } » ne peut pas être préparé (en anglais : “{ $cause }”).
## Ligne de commande
cli-heading-usage = Utilisation :
cli-heading-arguments = Arguments{ "\u00A0" }
cli-heading-options = Options{ "\u00A0" }
cli-heading-commands = Commandes{ "\u00A0" }
cli-name-command = COMMANDE
cli-name-file = FICHIER
cli-name-language = LANGUE
cli-name-map = CARTE
cli-name-picture = SORTIE
cli-name-shell = INTERPRÉTEUR
cli-name-theme = THÈME
cli-about = Un tableau blanc où un collectif local trouve ses allié·es
cli-more =
    Un tableau blanc où un collectif local trouve ses allié·es.

    Sans commande, Alliage ouvre sa fenêtre, avec le tableau du fichier donné.
    Les commandes n’ouvrent pas de fenêtre et n’ont pas besoin d’écran.
    Rien n’est envoyé sur le réseau.
cli-usage =
    alliage [OPTIONS] [FICHIER]
      alliage [OPTIONS] COMMANDE …
cli-examples =
    Exemples :
      alliage carte.ron                        ouvrir un tableau
      alliage check carte.ron                  dire ce qu’il contient
      alliage export carte.ron --to carte.svg  en faire une image
      alliage --language en --help             lire cette aide en anglais

    Pour ouvrir un fichier qui porte le nom d’une commande : alliage ./check
cli-file = Le tableau à ouvrir
cli-language = La langue : fr ou en (par défaut, celle du système)
cli-help = Afficher l’aide (plus longue avec --help)
cli-version = Afficher la version
cli-check-about = Dire ce que contiennent des tableaux, ou ce qui ne va pas
cli-check-more =
    Dit de chaque fichier son titre, ses axes, combien d’acteur·ices y sont placé·es
    ou à placer, ses catégories, ses ressources et ce qu’il faut y réparer, ou bien
    ce qui empêche de le lire, avec la ligne et la colonne. Aucun fichier n’est modifié.

    Le code de sortie est 0 si tous les tableaux se lisent, même à réparer, et 1 sinon.
cli-check-usage = alliage check [--json] FICHIER…
cli-check-examples =
    Exemples :
      alliage check carte.ron
      alliage check --json *.ron > rapport.json
cli-check-file = Les tableaux à examiner
cli-check-json = Répondre par un tableau JSON, un objet par fichier
cli-export-about = Faire une image d’un tableau, ou un calendrier de son suivi
cli-export-more =
    Écrit l’image d’une carte du tableau, sans les notes ni les motivations.
    Les noms des acteur·ices s’y lisent. Un fichier qui porte déjà ce nom est remplacé.

    Un nom qui finit par .ics donne un calendrier : les étapes et promesses datées
    encore ouvertes, sans coordonnées ni notes, et sans celles dont l’acteur·ice
    n’est pas à contacter.
cli-export-usage = alliage export FICHIER --to SORTIE [--theme THÈME] [--map CARTE]
cli-export-examples =
    Exemples :
      alliage export carte.ron --to carte.svg
      alliage export carte.ron --to nuit.svg --theme dark
      alliage export carte.ron --to axes.svg --map "Carte du pouvoir"
      alliage export carte.ron --to suivi.ics
cli-export-file = Le tableau
cli-export-to = Le fichier à écrire, dont le nom finit par { $formats }
cli-export-theme = Les couleurs : light (claires, par défaut) ou dark (sombres)
cli-export-map = La carte du tableau, par son nom ou son numéro (par défaut, la première)
cli-completions-about = Écrire de quoi compléter la commande par la touche Tab
cli-completions-more =
    Écrit sur la sortie standard un script pour votre interpréteur de commandes,
    qui complète les commandes et les options d’Alliage par la touche Tab.
cli-completions-usage = alliage completions INTERPRÉTEUR
cli-completions-examples =
    Exemples :
      alliage completions bash > ~/.local/share/bash-completion/completions/alliage
      alliage completions fish > ~/.config/fish/completions/alliage.fish
cli-completions-shell = L’interpréteur : { $shells }
cli-man-about = Écrire la page de manuel
cli-man-more = Écrit la page de manuel d’Alliage sur la sortie standard.
cli-man-usage = alliage man
cli-man-examples =
    Exemples :
      alliage man > alliage.1
      alliage --language en man > alliage.en.1
cli-manual-name = NOM
cli-manual-synopsis = SYNOPSIS
cli-manual-description = DESCRIPTION
cli-manual-examples = EXEMPLES
cli-error = alliage : { $message }
cli-error-help = Pour en savoir plus : { $command }
cli-error-file-and-command = un fichier à ouvrir et une commande ne vont pas ensemble.
cli-error-unknown = « { $argument } » n’est pas connu ici.
cli-error-unknown-suggestion = « { $argument } » n’est pas connu ici. Vouliez-vous dire « { $suggestion } » ?
cli-error-value = « { $value } » ne convient pas pour { $argument }.
cli-error-value-allowed = « { $value } » ne convient pas pour { $argument }. Valeurs possibles : { $allowed }.
cli-error-no-value = il manque une valeur après { $argument }.
cli-error-no-value-allowed = il manque une valeur après { $argument }. Valeurs possibles : { $allowed }.
cli-error-missing = il manque { $argument }.
cli-error-twice = { $argument } ne peut être donné qu’une fois.
cli-error-other = la commande ne se comprend pas (en anglais : “{ $message }”).
cli-error-fault = Une faute d’Alliage a empêché de lire ce fichier.
cli-error-window = la fenêtre ne s’ouvre pas (en anglais : “{ $cause }”). Les commandes n’ont pas besoin d’écran : voir alliage --help
cli-error-output = alliage : la sortie ne peut pas être écrite ({ $cause }).
cli-check-sound = { $file } : le tableau se lit bien.
cli-check-mended = { $file } : le tableau se lit, après réparation.
cli-check-refused = { $file } : ce fichier ne se lit pas.
cli-check-title = Titre : { $title }
cli-check-no-title = Titre : aucun
cli-check-newer = Écrit par une version plus récente d’Alliage ({ $app }) : ce que celle-ci ne connaît pas est gardé.
cli-check-map = Axes « { $name } » : { $x } × { $y }
cli-check-axis = { $title } (de { $min } à { $max })
cli-check-no-axis = axe sans titre (de { $min } à { $max })
cli-check-map-actors = Sur ces axes : { $placed } placé·es, { $unplaced } à placer
cli-check-actors = Acteur·ices : { $count }
cli-check-categories = Catégories : { $count }
cli-check-resources = Ressources : { $count }
cli-check-ties = Liens : { $count }
cli-check-members = Personnes du collectif : { $count }
cli-check-meetings = Rencontres : { $count }
cli-check-tasks = Promesses et étapes : { $count }
cli-check-untouched = { $summary } Le fichier lui-même n’a pas été modifié.
cli-check-total =
    { $sound ->
        [0] { $count } fichiers, dont aucun ne se lit.
        [one] { $count } fichiers, dont un seul se lit.
       *[other] { $count } fichiers, dont { $sound } se lisent.
    }
cli-export-done = Image écrite : { $path }
cli-export-repaired = { $summary } Le tableau lui-même n’a pas été modifié ; « alliage check » en dit plus.
cli-export-unconfirmed = Le système ne confirme pas que « { $path } » résisterait à une coupure de courant.
cli-export-format = « { $path } » : le nom du fichier doit finir par { $formats }.
cli-export-same = « { $path } » est le tableau lui-même : le fichier doit porter un autre nom.
cli-export-no-map =
    { $count ->
        [one] Il n’y a pas de carte { $wanted } : ce tableau n’en a qu’une ({ $names }).
       *[other] Il n’y a pas de carte { $wanted } : ce tableau en a { $count } ({ $names }).
    }
cli-export-board = « { $path } » : { $message }

## Lire et enregistrer

## Ligne de commande
## Les panneaux : typologie, à placer, ajouter
## La fenêtre « Ajouter une liste »
## La fenêtre des catégories
## Les ressources
## Le guide

## Ouvrir un lien
link-visit = Ce site verra que quelqu’un le visite depuis cet ordinateur, à cette heure.
link-plain-visit = Ce site verra que quelqu’un le visite depuis cet ordinateur, à cette heure. La connexion n’est pas chiffrée : d’autres peuvent lire ce qui s’y échange.
link-mail = Votre programme de courrier s’ouvrira avec cette adresse ; rien n’est envoyé sans vous.
link-refused = Cette adresse ne sera pas ouverte.
link-open = Ouvrir
link-copy = Copier l’adresse
link-copied = Adresse copiée
link-cancel = Annuler
link-empty = Il n’y a pas d’adresse.
link-long = L’adresse est trop longue.
link-hidden = L’adresse contient des espaces ou des caractères invisibles, qui pourraient tromper.
link-scheme = Seules les adresses qui commencent par https://, http:// ou mailto: sont acceptées.
link-user-info = L’adresse contient un @ avant le nom du site, ce qui peut le faire prendre pour un autre.
link-unreadable = Cette adresse ne peut pas être lue.

## L’interface
close = Fermer
cancel = Annuler
do-new = Nouveau tableau…
do-open = Ouvrir…
do-save = Enregistrer
do-save-as = Enregistrer sous…
do-export = Exporter la carte en image (SVG)…
do-start = Écran d’accueil
do-quit = Quitter
do-cut = Couper
do-copy = Copier
do-paste = Coller
do-duplicate = Dupliquer
do-delete = Supprimer
do-select-all = Tout sélectionner
do-deselect = Désélectionner
do-ties-too = Sélectionner aussi les liens
do-actors-alone = Ne sélectionner que les acteur·ices
do-rename = Renommer
do-lock = Verrouiller sur place
do-unlock = Déverrouiller
do-align-left = Aligner à gauche
do-align-right = Aligner à droite
do-align-top = Aligner en haut
do-align-bottom = Aligner en bas
do-align-column = Aligner en colonne
do-align-row = Aligner en rangée
do-distribute-across = Répartir dans la largeur
do-distribute-up = Répartir dans la hauteur
do-tray = Remettre à placer
do-new-actor = Nouvel·le acteur·ice
do-add-list = Ajouter une liste d’acteur·ices…
do-fit-all = Voir tout le monde
do-fit-selection = Voir la sélection
do-actual-size = Zoom à 100 %
do-zoom-in = Zoomer
do-zoom-out = Dézoomer
do-panel-typology = Panneau Typologie
do-panel-resources = Panneau Ressources
do-panel-guide = Panneau Guide
do-panels = Montrer ou cacher les panneaux
do-full-screen = Plein écran
do-dark = Passer du clair au sombre
do-theme-light = Thème clair
do-theme-dark = Thème sombre
do-theme-system = Thème du système
do-french = Français
do-english = English
do-categories = Modifier les catégories…
do-palette = Chercher et commander
do-sheet = Raccourcis et gestes
do-settings = Réglages
do-about = À propos d’Alliage
do-step-next = Acteur·ice suivant·e
do-step-previous = Acteur·ice précédent·e
do-step-left = Plus proche acteur·ice à gauche
do-step-right = Plus proche acteur·ice à droite
do-step-up = Plus proche acteur·ice au-dessus
do-step-down = Plus proche acteur·ice au-dessous
do-nudge-left = Déplacer vers la gauche (1 %)
do-nudge-right = Déplacer vers la droite (1 %)
do-nudge-up = Déplacer vers le haut (1 %)
do-nudge-down = Déplacer vers le bas (1 %)
do-shove-left = Déplacer vers la gauche (5 %)
do-shove-right = Déplacer vers la droite (5 %)
do-shove-up = Déplacer vers le haut (5 %)
do-shove-down = Déplacer vers le bas (5 %)
tool-select = Sélection
tool-lasso = Lasso
tool-hand = Main
tool-actor = Acteur·ice
key-ctrl = Ctrl
key-alt = Alt
key-shift = Maj
key-delete = Suppr
key-backspace = Retour arrière
key-enter = Entrée
key-escape = Échap
key-home = Début
key-insert = Inser
key-tab = Tab
menu-file = Fichier
menu-edit = Édition
menu-actors = Acteur·ices
menu-view = Affichage
menu-help = Aide
menu-align = Aligner et répartir
menu-theme = Thème
menu-language = Langue
bar-menu = Menu
bar-untitled = Tableau sans titre
bar-title-tip = Cliquer pour voir ce que dit le tableau : question, cible, dates
bar-saved = enregistré
bar-modified = modifié
bar-saving = enregistrement…
bar-failed = NON enregistré : { $reason }
bar-search = Chercher, commander…
bar-language = Langue
bar-theme = Thème
start-what = Trouver ses allié·es : nommer celles et ceux qui comptent, les placer ensemble, choisir qui rencontrer.
start-new = Nouveau tableau
start-new-hint = Quelle question se pose votre groupe ? Les axes pourront changer plus tard.
start-resume = Reprendre
start-open = Ouvrir un tableau…
start-recent = Tableaux récents
start-forget = Oublier cette liste
start-nothing = Les tableaux que vous ouvrirez apparaîtront ici.
start-examples = Regarder un exemple
start-offline = Tout reste sur cet ordinateur : Alliage n’envoie rien sur le réseau.
palette-hint = Un nom, ou ce que vous voulez faire
palette-actors = Acteur·ices
palette-actions = Commandes
palette-likely = Commandes à portée de main
palette-add = Ajouter
palette-add-named = Ajouter « { $name } »
palette-nobody = Personne ne porte ce nom.
palette-unsorted = sans catégorie
sheet-title = Raccourcis et gestes
sheet-hint = Les lettres et signes seuls se désactivent dans les réglages. Pendant que l’on écrit un texte, ils l’écrivent.
sheet-or = ou
sheet-tools = Outils
sheet-moves = Sur le tableau
sheet-escape = fermer, reposer ce que l’on déplace, finir un nom, renoncer à un lien ou à un souhait, désélectionner, poser l’outil, quitter le tableau
gesture-mouse = Souris
gesture-mouse-1 = Clic
gesture-mouse-1-does = sélectionner un·e acteur·ice
gesture-mouse-2 = Maj et clic
gesture-mouse-2-does = ajouter à la sélection, ou en retirer
gesture-mouse-3 = Glisser un·e acteur·ice
gesture-mouse-3-does = placer cet·te acteur·ice
gesture-mouse-4 = Maj et glisser
gesture-mouse-4-does = ne changer qu’un seul axe
gesture-mouse-5 = Alt et glisser un·e acteur·ice
gesture-mouse-5-does = en placer une copie
gesture-mouse-6 = Glisser depuis un endroit vide
gesture-mouse-6-does = sélectionner par un cadre ; avec Alt, au lasso
gesture-mouse-7 = Double clic sur un·e acteur·ice
gesture-mouse-7-does = écrire son nom
gesture-mouse-8 = Double clic dans le vide
gesture-mouse-8-does = nouvel·le acteur·ice
gesture-mouse-9 = Espace, bouton du milieu ou de droite, et glisser
gesture-mouse-9-does = déplacer le tableau
gesture-mouse-10 = Clic droit
gesture-mouse-10-does = menu ; pendant un déplacement, reposer
gesture-mouse-11 = Molette ; avec Maj
gesture-mouse-11-does = déplacer le tableau de haut en bas ; de côté
gesture-mouse-12 = Ctrl et molette
gesture-mouse-12-does = zoomer sous le pointeur
gesture-trackpad = Pavé tactile
gesture-trackpad-1 = Deux doigts
gesture-trackpad-1-does = déplacer le tableau
gesture-trackpad-2 = Pincer, ou Ctrl et deux doigts
gesture-trackpad-2-does = zoomer sous le pointeur
gesture-finger = Doigts
gesture-finger-1 = Toucher
gesture-finger-1-does = sélectionner ; toucher encore pour ouvrir la fiche
gesture-finger-2 = Glisser un·e acteur·ice
gesture-finger-2-does = placer ; plusieurs personnes le peuvent à la fois
gesture-finger-3 = Glisser depuis le vide
gesture-finger-3-does = déplacer le tableau
gesture-finger-4 = Pincer
gesture-finger-4-does = zoomer
gesture-finger-5 = Toucher deux fois un·e acteur·ice
gesture-finger-5-does = écrire son nom
gesture-finger-6 = Toucher deux fois le vide
gesture-finger-6-does = nouvel·le acteur·ice
gesture-finger-7 = Rester appuyé
gesture-finger-7-does = menu
gesture-finger-8 = Toucher à deux doigts
gesture-finger-8-does = annuler
gesture-finger-9 = Toucher à trois doigts
gesture-finger-9-does = rétablir
gesture-pen = Stylet
gesture-pen-1 = Pointe
gesture-pen-1-does = comme le bouton gauche de la souris
gesture-pen-2 = Bouton sur le côté
gesture-pen-2-does = comme le bouton droit
gesture-pen-3 = Survol
gesture-pen-3-does = montre ce que la pointe prendrait
settings-title = Réglages
settings-language = Langue
settings-theme = Thème
settings-scale = Taille de l’interface
settings-smaller = Plus petit
settings-larger = Plus grand
settings-hands = Clavier et souris
settings-letters = Une lettre seule prend un outil
settings-letters-hint = V, Q, H, N, L, ? et \. À désactiver si cela gêne la dictée ou un clavier adapté.
settings-wheel = La molette zoome
settings-wheel-hint = Sinon, elle déplace le tableau, et zoome avec Ctrl.
settings-recent = Fichiers récents
settings-recent-count = { $count ->
    [0] Aucun fichier n’est retenu.
    [one] Un fichier est retenu.
   *[other] { $count } fichiers sont retenus.
}
about-what = Un tableau où un collectif local trouve ses allié·es.
about-version = Version { $version }
about-offline = Alliage n’envoie rien sur le réseau, ne tient ni compte ni statistiques. Un lien ne s’ouvre dans votre navigateur que si vous le demandez.
about-licence = Logiciel libre : MIT ou Apache 2.0, au choix.
about-fonts = Lettres : Atkinson Hyperlegible Next, Noto Sans, Inter (SIL Open Font License). Icônes : Phosphor (MIT).
path-why = Cet ordinateur n’offre pas de fenêtre pour choisir un fichier. Écrivez son chemin ici, ou cherchez-le plus bas.
path-field = Fichier
path-field-hint = Nom ou chemin du fichier
path-do-open = Ouvrir
path-do-save = Enregistrer
path-folder = Dossier
path-up = Vers le dossier du dessus
path-empty = Rien à choisir dans ce dossier.

## Les fenêtres
file-repaired = Le fichier contenait des choses impossibles ; elles ont été réparées, et le fichier lui-même n’a pas changé. Enregistrez pour garder le tableau réparé.
unsaved-title = Enregistrer le tableau ?
unsaved-text = Il contient des changements qui ne sont pas enregistrés.
unsaved-save = Enregistrer
unsaved-drop = Ne pas enregistrer
unsaved-stay = Rester
changed-title = Le fichier a changé entre-temps
changed-text = Quelqu’un d’autre, ou un autre programme, a modifié { $name } depuis que vous l’avez ouvert. Le plus sûr est de garder les deux.
changed-keep-both = Garder les deux
changed-replace = Remplacer par mon tableau
changed-word = conflit
list-title = Ajouter une liste
categories-title = Modifier la typologie
link-ask-title = Ouvrir ce lien ?
menu-add-here = Ajouter un·e acteur·ice ici
panel-card = Fiche
preset-hint-alliances = Qui pourrait devenir notre allié·e ?
preset-hint-power-map = Qui est pour, qui est contre, avec quel poids ?
preset-hint-target = Qui agit sur celui qui décide ?
preset-hint-interest = Qui se sent concerné, avec quel poids ?
preset-hint-custom = Deux axes à nommer vous-mêmes.
start-example-struggle = Non à l’entrepôt des Trois-Chênes
start-example-struggle-hint = Une lutte locale complète, à explorer librement.
start-example-target = La route d’accès : qui pèse sur le Département ?
start-example-target-hint = La même lutte, autour de celui qui décide.
start-example-workshop = Atelier : nos allié·es
start-example-workshop-hint = Prêt pour la soirée : une question et des noms à placer.

## Les panneaux et les outils
panel-typology = Typologie
panel-resources = Ressources
panel-guide = Guide

replace-title = Ce fichier existe déjà
replace-text = { $name } est déjà là. Le remplacer effacerait ce qu’il contient.
replace-yes = Remplacer
replace-other = Choisir un autre nom
deleted = { $count ->
    [one] { $count } acteur·ice supprimé·e.
   *[other] { $count } acteur·ices supprimé·es.
}

tray-nobody = Les noms que vous ajoutez attendent ici d’être placés.

## Besoins, priorités et vote : textes
act-need = dire le besoin de { $what }
act-pin = épingler { $what }
act-unpin = désépingler { $what }
act-weights = régler les poids des critères
act-vote = modifier le vote par points
do-panel-priorities = Panneau Priorités
do-matrix = Tableau des besoins…
do-vote = Vote par points…
panel-priorities = Priorités
need-none = Sans
need-useful = Utile
need-vital = Vital
movability-unknown = Inconnu
movability-no = Non
movability-maybe = Peut-être
movability-yes = Oui
effort-unknown = Inconnu
effort-small = Petit
effort-medium = Moyen
effort-large = Grand

## Besoins
needs-missing = Ce qui manque
needs-covered = Couvert
needs-others = Sans besoin
needs-none-said = De quoi la lutte a-t-elle besoin ? Un clic sur le rond au bout d’une ligne le dit : utile, puis vital.
needs-all-covered = Tout ce dont la lutte a besoin est couvert.
needs-missing-short = manque
needs-covered-short = couvert
needs-gauge = Besoin de { $name } : { $need }
needs-gauge-next = Un clic : { $need }
needs-held = Nous l’avons déjà
needs-held-short = nous l’avons
needs-nobody-short = personne
needs-could = Qui pourrait l’apporter
needs-nearer = Qui l’apporterait en se rapprochant d’un pas
needs-one-step = un pas
needs-set = Couvrir tous les besoins vitaux
needs-set-exact = { $count ->
    [one] Une seule alliance suffirait :
   *[other] { $count } alliances suffiraient, et pas moins :
}
needs-set-estimate = { $count ->
    [one] Une seule alliance suffirait :
   *[other] { $count } alliances suffiraient. C’est une estimation : il y a trop de possibilités pour les essayer toutes.
}
needs-set-rest = Pour le reste :
needs-set-select = { $count ->
    [one] La sélectionner sur la carte
   *[other] Les sélectionner sur la carte
}
needs-set-uncovered = Personne sur le tableau ne pourrait apporter : { $names }.
needs-chart = Comment les besoins sont couverts
needs-chart-held = nous l’avons
needs-chart-confirmed = confirmé
needs-chart-hoped = espéré
needs-chart-row = { $name } : { $held ->
    [0] { "" }
   *[other] nous l’avons,{ " " }
}{ $confirmed } par promesse confirmée, { $hoped } par espoir
needs-matrix = Besoins et acteur·ices
needs-matrix-open = Voir le tableau des besoins
needs-matrix-help = Qui apporte quoi, les plus utiles d’abord. Un clic sur une case fait passer de rien à espéré (cercle en tirets), puis à confirmé (disque coché), puis à rien. Un clic sur un nom y mène. Au clavier : Tab, puis les flèches et Espace.
needs-matrix-empty = Personne n’apporte encore rien de ce qui est nécessaire : la fiche de chaque acteur·ice permet de le dire.
needs-cell-none = { $actor }, { $resource } : rien
needs-cell-hoped = { $actor }, { $resource } : espéré
needs-cell-confirmed = { $actor }, { $resource } : confirmé

## Priorités
shortlist-title = Alliances à construire
shortlist-none = Trois à cinq alliances, pas plus : l’épingle au bout d’une ligne en choisit une.
shortlist-few = { $missing ->
    [one] Encore une, pour en avoir trois au moins.
   *[other] Encore { $missing }, pour en avoir trois au moins.
}
shortlist-many = { $count } alliances : au-delà de cinq, on s’éparpille. Lesquelles peuvent attendre ?
shortlist-pin = Épingler { $name }
shortlist-unpin = Désépingler { $name }
shortlist-pin-short = Épingler
shortlist-unpin-short = Désépingler
shortlist-pair = Binôme : { $names }
shortlist-and = { " " }et{ " " }
shortlist-no-pair = Binôme à former
shortlist-step = Ensuite : { $step }
shortlist-step-dated = Ensuite ({ $date }) : { $step }
shortlist-step-late = En retard ({ $date }) : { $step }
shortlist-no-step = Prochaine étape à écrire
shortlist-step-write = Prochaine étape : { $name }
shortlist-ask-title = À ne pas contacter
shortlist-ask-text = « { $name } » est à ne pas contacter. Faut-il quand même en faire une alliance à construire ?
shortlist-ask-no = Ne pas épingler
shortlist-ask-yes = Épingler quand même
alliance-title = Alliance
alliance-pin-tip = La liste des alliances à construire est dans le panneau Priorités.
alliance-pinned = Fait partie des alliances à construire.
movability-title = Un pas de plus est-il possible ?
effort-title = Effort que demande l’alliance
priorities-title = Avec qui d’abord
priorities-filter = Filtrer le classement
priorities-empty = Personne encore : les noms ajoutés sur le tableau seront classés ici.
priorities-weights = Poids des critères
priorities-weights-reset = Tous à 1
priorities-how = Comment ce classement est fait
priorities-how-parts = Le score, sur 100, est la moyenne des critères connus, chacun compté selon son poids ; l’effort en est retiré.
priorities-how-each = Pouvoir : la hauteur sur la carte. Proximité ou mobilité : la place de gauche à droite, ou la possibilité d’un pas de plus si elle compte davantage. Manque : ce qui est offert parmi ce dont la lutte a besoin et qu’elle n’a pas ; un espoir compte moins qu’une promesse, l’utile moins que le vital. Cible : ce qui passe de son influence jusqu’à une cible. Connaissance : quelqu’un de nous est en lien, ou un premier contact a eu lieu.
priorities-how-unknown = Un critère inconnu n’est jamais remplacé par une moyenne : le score se fait sans lui, et la confiance baisse ; elle dit quelle part du poids des critères est connue.
priorities-how-who = Ne sont classés ni le collectif lui-même, ni les cibles. Qui est à ne pas contacter vient en dernier.
priorities-how-vote = Le vote par points se lit à côté du score ; il n’y entre pas.
priorities-all = Tout
priorities-nobody = Personne ne correspond à ces filtres.
priorities-show-all = Tout montrer
priorities-more = { $count ->
    [one] Un rang de plus
   *[other] { $count } rangs de plus
}
priorities-row = { $rank }. { $name }, score { $score } sur 100, { $confidence }
priorities-card = Fiche
confidence-high = confiance forte
confidence-middling = confiance moyenne
confidence-low = confiance faible
confidence-share = Confiance : { $share } du poids des critères est connu.
part-value = { $word } · { $value }
part-power = Pouvoir
part-power-none = aucun
part-power-low = faible
part-power-middle = moyen
part-power-high = fort
part-nearness = Proximité ou mobilité
part-nearness-none = au plus loin
part-nearness-low = loin
part-nearness-middle = à mi-chemin
part-nearness-high = proche
part-resources = Comble un manque
part-resources-none = aucun
part-resources-low = un peu
part-resources-middle = en partie
part-resources-high = beaucoup
part-target = Mène à la cible
part-target-none = non
part-target-low = de loin
part-target-middle = en partie
part-target-high = fortement
part-acquaintance = On se connaît
part-acquaintance-none = personne
part-acquaintance-low = à peine
part-acquaintance-middle = un peu
part-acquaintance-high = bien
part-effort = Effort, retiré du score
part-effort-none = aucun
part-effort-low = petit
part-effort-middle = moyen
part-effort-high = grand
part-say-place = Le dire sur la fiche
part-say-needs = Dire les besoins de la lutte
part-say-offers = Dire ce qui en est attendu
part-say-ties = Dire ses liens
part-say-acquaintance = Dire qui de nous est en lien

## Vote par points
vote-open = Voter avec des points
vote-title = Vote par points
vote-help = Chaque personne vient à l’écran, donne ses points en touchant des noms, puis laisse la place. Rien ne se voit de ce qui est donné avant que le résultat soit montré.
vote-dots-each = Points par personne
vote-dots-less = Un point de moins
vote-dots-more = Un point de plus
vote-begin = Commencer
vote-next = Personne suivante
vote-voted = { $count ->
    [one] Une personne a voté.
   *[other] { $count } personnes ont voté.
}
vote-show = Montrer le résultat
vote-hide = Cacher le résultat
vote-candidates = { $count ->
    [0] Pour qui : à choisir
    [one] Pour qui : un seul nom
   *[other] Pour qui : { $count } noms
}
vote-choose = Choisir d’autres noms
vote-choose-first = Choisir au moins deux noms
vote-choose-end = Garder ces noms
vote-take-shortlist = { $count ->
    [one] La seule alliance épinglée
   *[other] Les { $count } alliances épinglées
}
vote-take-first = { $count ->
    [one] Le premier rang
   *[other] Les { $count } premiers rangs
}
vote-clear = Effacer le vote
vote-clear-ask = { $count ->
    [one] Les points d’une personne seront effacés.
   *[other] Les points de { $count } personnes seront effacés.
}
vote-clear-now = Effacer
vote-clear-keep = Garder
vote-voter = Nom ou initiales
vote-voter-hint = Nom ou initiales, si l’on veut
vote-touch = Toucher un nom lui donne un point ; on peut en donner plusieurs au même, et ne pas tout donner.
vote-left = { $count ->
    [0] Plus de points à donner
    [one] Il reste { $count } point
   *[other] Il reste { $count } points
}
vote-candidate = { $name } : { $count ->
    [0] aucun point
    [one] { $count } point
   *[other] { $count } points
}
vote-take-back = Reprendre un point à { $name }
vote-done = J’ai fini
vote-result = { $people ->
    [one] Une personne
   *[other] { $people } personnes
}, { $dots ->
    [one] { $dots } point donné.
   *[other] { $dots } points donnés.
} Le score du classement se lit à côté.
vote-dots = { $count ->
    [0] aucun point au vote
    [one] { $count } point au vote
   *[other] { $count } points au vote
}
vote-dots-caption = Points du vote
vote-score-caption = Score (sur 100)
vote-line = { $name } : { $count ->
    [0] aucun point
    [one] { $count } point
   *[other] { $count } points
}, score { $score }
## Les liens
act-add-tied = ajouter un·e acteur·ice lié·e à { $what }
act-no-wish = retirer le souhait pour { $what }
act-reverse = inverser { $what }
act-tie = tracer { $what }
act-tie-kinds = modifier les sortes de liens
act-wish = souhait pour { $what }
what-tie = le lien { $from } → { $to }
what-ties = { $count } liens
tool-tie = Lien
do-tie-to = Relier à…
do-tie-beside = Nouvel·le acteur·ice lié·e
do-reverse = Inverser le lien
do-follow-left = Suivre un lien vers la gauche
do-follow-right = Suivre un lien vers la droite
do-follow-up = Suivre un lien vers le haut
do-follow-down = Suivre un lien vers le bas
do-tie-kinds = Modifier les sortes de liens…
do-wish = Souhaiter un déplacement…
do-no-wish = Retirer le souhait
do-note = Écrire une note
menu-ties = Liens et souhaits
prompt-tie-first = Glisser d’un·e acteur·ice à l’autre, ou toucher l’un·e puis l’autre. Dans le vide : nouvel·le acteur·ice.
prompt-tie-second = { $name } est relié·e à… Toucher l’autre acteur·ice.
prompt-wish = Où voudriez-vous voir { $name } ? Toucher la carte.
prompt-give-up = Renoncer
prompt-end = Poser l’outil Lien
canvas-knob = Relier { $name } à quelqu’un
canvas-wish = souhait : { $name }
tie-forward = { $from } → { $to }
tie-both = { $from } ↔ { $to }
tie-none = { $from } — { $to }
tie-said-forward = { $kind }, de { $from } vers { $to }
tie-said-between = { $kind }, entre { $from } et { $to }
tie-itself = soi-même
tie-of-us = { $name } (de notre côté)
tie-on = au sujet de { $name }
tie-weak = faible
tie-strong = fort
tie-seen-influence-on = influence { $name }
tie-seen-influence-back = est influencé·e par { $name }
tie-seen-influence-mutual = influence { $name }, et inversement
tie-seen-influence-between = en lien d’influence avec { $name }
tie-seen-acquaintance-on = connaît { $name }
tie-seen-acquaintance-back = est connu·e de { $name }
tie-seen-acquaintance-mutual = connaît { $name }, et inversement
tie-seen-acquaintance-between = en connaissance avec { $name }
tie-seen-functional-alliance-on = s’allie avec { $name } sur un point précis
tie-seen-functional-alliance-back = a pour allié·e, sur un point précis, { $name }
tie-seen-functional-alliance-mutual = en alliance avec { $name } sur un point précis
tie-seen-functional-alliance-between = en alliance avec { $name } sur un point précis
tie-seen-political-alliance-on = s’allie avec { $name }
tie-seen-political-alliance-back = a pour allié·e { $name }
tie-seen-political-alliance-mutual = en alliance politique avec { $name }
tie-seen-political-alliance-between = en alliance politique avec { $name }
tie-seen-conflict-on = s’oppose à { $name }
tie-seen-conflict-back = subit l’opposition de { $name }
tie-seen-conflict-mutual = en conflit avec { $name }
tie-seen-conflict-between = en conflit avec { $name }
tie-seen-membership-on = est membre de { $name }
tie-seen-membership-back = compte parmi ses membres { $name }
tie-seen-membership-mutual = en appartenance mutuelle avec { $name }
tie-seen-membership-between = en lien d’appartenance avec { $name }
tie-seen-plain-on = { $kind } vers { $name }
tie-seen-plain-back = { $kind } depuis { $name }
tie-seen-plain-mutual = { $kind } avec { $name }, dans les deux sens
tie-seen-plain-between = { $kind } avec { $name }
flow-forward = Un sens
flow-both = Les deux
flow-none = Aucun
strength-1 = Faible
strength-2 = Moyenne
strength-3 = Forte
tie-role-influence = Influence
tie-role-acquaintance = Connaissance
tie-role-functional-alliance = Alliance sur un point précis
tie-role-political-alliance = Alliance politique
tie-role-conflict = Conflit
tie-role-membership = Appartenance
tie-role-plain = Rien de particulier
stroke-solid = Trait plein
stroke-dashed = Tirets
stroke-dotted = Pointillés
stroke-long = Longs tirets
head-arrow = Flèche pleine
head-open = Flèche ouverte
head-bar = Barre
head-diamond = Losange
head-dot = Point
head-none = Rien
tie-card = Lien : { $kind }
tie-from = De
tie-to = Vers
tie-between = Entre
tie-and = et
tie-one-of-us = de notre côté
tie-kind = Sorte de lien
tie-flow = Sens
tie-strength = Force
tie-note = Note
tie-note-hint = Ce que l’on sait de ce lien…
tie-note-apart = Les notes des liens ne s’affichent jamais sur la carte.
tie-reverse = Inverser
tie-on-target = Au sujet de quelle cible
tie-on-all = En général
tie-on-search = Chercher une cible
tie-on-is-target = cible
tie-on-hint = Une influence peut ne valoir que face à une cible donnée.
ties-title = { $count ->
    [one] { $count } lien
   *[other] { $count } liens
}
ties-more = { $count ->
    [one] et { $count } autre lien
   *[other] et { $count } autres liens
}
mixed-title = { $count } éléments
mixed-hint = Des acteur·ices et des liens sont sélectionnés ensemble : on peut les supprimer ensemble, ou n’en garder qu’une sorte.
mixed-actors = { $count ->
    [one] Ne garder que { $count } acteur·ice
   *[other] Ne garder que les { $count } acteur·ices
}
mixed-ties = { $count ->
    [one] Ne garder que { $count } lien
   *[other] Ne garder que les { $count } liens
}
deleted-ties = { $count ->
    [one] { $count } lien supprimé.
   *[other] { $count } liens supprimés.
}
inspector-ties = Liens avec d’autres
inspector-ties-none = Aucun lien pour l’instant.
inspector-ties-add = Relier à…
tie-to-title = Relier { $name } à…
tie-to-hint = Un nom
tie-to-add = Ajouter « { $name } » et le lien
legend = Liens
legend-hides = Liens, certains masqués
legend-ties = Liens ({ $count })
legend-hint = Cliquer sur une sorte permet d’en tracer. L’œil la montre ou la masque.
legend-all = Montrer tous les liens
legend-row = { $name }, { $count }
legend-draw = Tracer des liens de cette sorte
tie-kinds-title = Modifier les sortes de liens
tie-kinds-hint = À droite de chaque sorte, le nombre de ses liens.
tie-kinds-unnamed = Sans nom
tie-kinds-new = Nouvelle sorte
tie-kinds-add = Ajouter une sorte de lien
tie-kinds-back = Toutes les sortes
tie-kinds-name = Nom de la sorte
tie-kinds-role = Ce que le lien veut dire
tie-kinds-role-hint = C’est ce que lisent les chemins vers la cible et les autres réponses.
tie-kinds-stroke = Trait
tie-kinds-head = Bout du trait
tie-kinds-flow = Sens des nouveaux liens
tie-kinds-flow-hint = Chaque lien peut ensuite avoir un autre sens.
tie-kinds-delete = Supprimer la sorte
tie-kinds-delete-ties = { $count ->
    [one] Un lien est de cette sorte. Que devient-il ?
   *[other] { $count } liens sont de cette sorte. Que deviennent-ils ?
}
tie-kinds-delete-move = Les changer en liens d’une autre sorte
tie-kinds-delete-to = Autre sorte
tie-kinds-delete-too = Supprimer aussi ces liens
gesture-mouse-13 = Ctrl et glisser un·e acteur·ice
gesture-mouse-13-does = dire où l’on souhaite le ou la voir
gesture-mouse-14 = Glisser depuis la pastille d’un·e acteur·ice sélectionné·e
gesture-mouse-14-does = tracer un lien ; dans le vide, vers un·e nouvel·le acteur·ice
gesture-mouse-15 = Clic sur un lien ; double clic
gesture-mouse-15-does = le sélectionner ; écrire sa note
gesture-finger-10 = Toucher la pastille, puis un·e acteur·ice
gesture-finger-10-does = tracer un lien ; on peut aussi glisser depuis la pastille
gesture-finger-11 = Avec l’outil Lien : toucher l’un·e puis l’autre
gesture-finger-11-does = tracer un lien de la sorte choisie, paire après paire
## Qui nous sommes, rencontres et suivi
act-members = dire qui nous sommes
act-meet = noter une rencontre avec { $what }
act-unmeet = supprimer une rencontre avec { $what }
act-plan = noter ce qui suit avec { $what }
act-unplan = supprimer ce qui suit avec { $what }
act-tick = cocher pour { $what }
act-untick = décocher pour { $what }
date-short = { $day ->
    [1] 1er
   *[other] { $day }
} { $month }
date-short-year = { $day ->
    [1] 1er
   *[other] { $day }
} { $month } { $year }
date-full = { $weekday } { $day ->
    [1] 1er
   *[other] { $day }
} { $month } { $year }
date-month = { $month } { $year }
date-today = aujourd’hui
date-tomorrow = demain
date-yesterday = hier
date-in-days = dans { $days } jours
date-days-ago = il y a { $days } jours
date-pick = Choisir dans un calendrier : { $name }
date-month-before = Mois précédent
date-month-after = Mois suivant
weekday-short-1 = lun.
weekday-short-2 = mar.
weekday-short-3 = mer.
weekday-short-4 = jeu.
weekday-short-5 = ven.
weekday-short-6 = sam.
weekday-short-7 = dim.
month-short-1 = janv.
month-short-2 = févr.
month-short-3 = mars
month-short-4 = avr.
month-short-5 = mai
month-short-6 = juin
month-short-7 = juil.
month-short-8 = août
month-short-9 = sept.
month-short-10 = oct.
month-short-11 = nov.
month-short-12 = déc.
do-members = Qui nous sommes…
members-title = Qui nous sommes
members-help = Un prénom, un surnom ou des initiales : ce que chacun·e préfère. Ces noms sont dans le fichier du tableau, jamais sur la carte.
members-add = Ajouter quelqu’un
members-add-hint = Un nom ou des initiales, puis Entrée
members-add-do = Ajouter
members-known = { $name } est déjà là.
members-name = Nom ou initiales
members-up = Monter { $name }
members-down = Descendre { $name }
members-delete = Retirer { $name }
members-delete-takes = Retirer { $name } efface aussi son nom de ce qui suit :
members-delete-pairs = { $count ->
    [one] { $count } binôme
   *[other] { $count } binômes
}
members-delete-ties = { $count ->
    [one] { $count } lien avec un·e acteur·ice
   *[other] { $count } liens avec des acteur·ices
}
members-delete-meetings = { $count ->
    [one] { $count } rencontre, qui reste
   *[other] { $count } rencontres, qui restent
}
members-delete-tasks = { $count ->
    [one] { $count } étape ou promesse, qui reste
   *[other] { $count } étapes ou promesses, qui restent
}
members-delete-now = Retirer
members-delete-cancel = Garder
board-collective = Nom du collectif
board-collective-hint = Comment nous appelons-nous ?
board-members-none = Personne encore. Nos noms servent à dire qui connaît qui, à former des binômes et à se répartir les étapes.
board-members-add = Dire qui nous sommes
board-members-edit = Modifier qui nous sommes
known-title = Qui de nous les connaît
known-no-members = Il manque nos noms.
known-no-kind = Le tableau n’a plus de sorte de lien « connaissance ».
known-by = { $name } les connaît
known-strength-1 = Un peu
known-strength-2 = Bien
known-strength-3 = Très bien
pair-title = Binôme
pair-named = Binôme { $pair }
pair-member = { $name } dans le binôme
pair-full = Deux personnes au plus. En retirer une pour en choisir une autre.
no-contact = Ne pas contacter
no-contact-asks = Noter une rencontre ou une étape demandera d’abord confirmation.
no-contact-lift = Permettre à nouveau le contact
no-contact-title = { $name } : ne pas contacter
no-contact-text = Le groupe a choisi de ne pas contacter { $name }. Noter quand même une rencontre ou une étape ? La mention « ne pas contacter » restera.
no-contact-refrain = Ne rien noter
no-contact-anyway = Noter quand même
no-contact-card = Voir la fiche
contact-title = Coordonnées — jamais sur la carte
contact-phone = Téléphone
contact-phone-hint = 06…
contact-mail = Courriel
contact-mail-hint = adresse@…
contact-details = Précisions
contact-details-hint = Qui demander, où, quand
contact-apart = Ni la carte, ni les images, ni le calendrier, ni la copie d’acteur·ices ne montrent ces coordonnées. Le fichier du tableau les garde, à part.
meetings-title = Rencontres
meetings-none = Aucune rencontre notée.
meeting-add = Noter une rencontre
meeting-named = { $date } — { $kind }
meeting-undated = sans date
meeting-nothing-learned = Rien de noté.
meeting-kind-one-to-one = Tête-à-tête
meeting-kind-committee = Petit comité
meeting-kind-advocacy = Plaidoyer
meeting-kind-event = Événement
meeting-title = Rencontre avec { $name }
meeting-title-edit = Modifier la rencontre avec { $name }
meeting-resumed = Ce qui suit a été écrit avant et n’est pas enregistré.
meeting-anew = Recommencer
meeting-day = Jour de la rencontre
meeting-kind = Sorte de rencontre
meeting-who = Qui de nous
meeting-was-there = { $name } y était
meeting-learned = Ce que l’on a appris
meeting-motives = Ce qui compte pour elles et eux
meeting-intentions = Ce qu’iels veulent faire
meeting-worldview = Comment iels voient le monde, et la lutte
meeting-know-how = Ce qu’iels savent faire
meeting-stance = Position ressentie ce jour-là
meeting-stance-apart = Elle reste avec la rencontre ; la position sur la fiche ne change pas.
meeting-adopt = En faire aussi la position de la fiche (maintenant : { $now })
meeting-advance = Passer l’engagement à « { $met } »
meeting-save = Enregistrer la rencontre
meeting-unreadable = Une date ne se lit pas.
meeting-edit = Modifier la rencontre : { $name }
meeting-delete = Supprimer la rencontre : { $name }
meeting-deleted = Rencontre supprimée. Ce qui y a été promis reste.
prompts-title = Questions : { $card }
plan-theirs = Ce qu’iels promettent
plan-theirs-hint = Prêter la salle, en parler au bureau…
plan-ours = Ce que nous promettons
plan-ours-hint = Envoyer le dossier, revenir avec…
plan-next-step = Prochaine étape
plan-next-step-hint = Relancer, présenter à…
plan-again = Relancer
plan-by = Par qui
plan-by-theirs = Qui de nous s’en assure
plan-by-nobody = Personne encore
plan-due = Pour quand
plan-due-of = Pour quand : { $what }
task-kind-theirs = Leur promesse
task-kind-ours = Notre promesse
task-kind-next-step = Étape
task-title = À suivre avec { $name }
task-title-edit = Modifier : { $name }
task-save = Enregistrer
task-not-enough = Écrire ce qui est à faire, ou pour quand.
task-delete = Supprimer
task-deleted = C’est supprimé.
task-tick = Cocher : { $what }
task-untick = Décocher : { $what }
task-proof = Ce qui le montre
task-proof-hint = Ce qui le montre (facultatif)
task-done-do = C’est fait
task-done = fait
task-done-on = fait le { $date }
task-late = en retard ({ $date })
task-go = Voir la fiche
task-edit = Modifier
steps-title = Promesses et étapes
steps-done = Fait ({ $count })
step-add = Ajouter une étape ou une promesse
reminder-late = { $what } — en retard depuis le { $date }
reminder-today = { $what } — c’est aujourd’hui
reminder-tomorrow = { $what } avant demain soir
reminder-before = { $what } avant le { $date }
reminder-pair = { " " }· binôme { $pair }
reminder-by = { " " }· { $pair }
panel-follow-up = Suivi
do-panel-follow-up = Panneau Suivi
do-meet = Noter une rencontre…
do-calendar = Exporter le suivi en calendrier (.ics)…
follow-up-title = Suivi
follow-up-by-pair = Voir par binôme
follow-up-open = À faire
follow-up-done = Fait
follow-up-none = Rien à faire pour l’instant. Promesses et étapes se notent sur la fiche d’un·e acteur·ice.
follow-up-none-done = Rien n’est coché encore.
follow-up-overdue = En retard
follow-up-week = Dans les sept jours
follow-up-later = Plus tard
follow-up-undated = Sans date
follow-up-nobody = Personne encore
follow-up-never-met = Jamais rencontré·es
follow-up-never-met-hint = Les plus prioritaires d’abord. « Ne pas contacter » n’y figure pas.
follow-up-heading = { $title } : { $count }
follow-up-more = { $count ->
    [one] et { $count } autre
   *[other] et { $count } autres
}
follow-up-calendar = Exporter en calendrier (.ics)…
calendar-title = Exporter le suivi en calendrier
calendar-holds = { $count ->
    [0] Aucune étape ni promesse datée n’est ouverte : il n’y a rien à exporter.
    [one] Le fichier contiendra une étape ou promesse datée encore ouverte : le jour, le nom de l’acteur·ice et ce qui est à faire.
   *[other] Le fichier contiendra { $count } étapes ou promesses datées encore ouvertes : le jour, le nom de l’acteur·ice et ce qui est à faire.
}
calendar-without = Ni coordonnées, ni notes, ni ce qui a été appris, ni nos noms. Importer à nouveau met à jour les jours déjà importés.
calendar-held-back = { $count ->
    [one] Laissée de côté, parce que l’acteur·ice n’est pas à contacter : { $count } étape ou promesse.
   *[other] Laissées de côté, parce que les acteur·ices ne sont pas à contacter : { $count } étapes ou promesses.
}
calendar-leaves = Un téléphone envoie souvent son calendrier à un service en ligne. Ce qui est à faire y sera lu avec le nom de l’acteur·ice.
calendar-choose = Choisir le fichier…
calendar-written = Le calendrier est dans { $name }.
calendar-next-step = { $name } : { $what }
calendar-theirs = { $name } a promis : { $what }
calendar-ours = Promis à { $name } : { $what }
cli-export-calendar = { $count ->
    [0] Calendrier écrit, mais vide : { $path }
    [one] Calendrier écrit, avec { $count } jour : { $path }
   *[other] Calendrier écrit, avec { $count } jours : { $path }
}

## Les cartes d’un même tableau
act-map-add = ajouter la carte { $what }
act-map-order = ranger la carte { $what }
act-map-remove = supprimer la carte { $what }
act-map-rename = renommer la carte { $what }
do-map-copy = Nouvelle carte à partir de celle-ci
do-map-new = Nouvelle carte…
do-map-rename = Renommer la carte
do-map-left = Déplacer l’onglet à gauche
do-map-right = Déplacer l’onglet à droite
do-map-delete = Supprimer la carte…
do-map-next = Carte suivante
do-map-previous = Carte précédente
menu-maps = Cartes
key-page-down = Pg suiv
key-page-up = Pg préc
map-add = Ajouter une carte
map-menu = Menu de la carte { $name }
map-name = Nom de la carte
map-unnamed = Carte sans nom
map-new-title = Nouvelle carte
map-new-hint = Les mêmes acteur·ices et les mêmes liens, sur d’autres axes : chacun·e y sera à placer.
map-new-copy = Reprendre « { $name } » : mêmes axes, mêmes places
map-influence-hint = Qui agit sur la personne ou l’instance qui peut accorder ce que l’on demande ? Chacun·e sera à placer.
map-influence-add = Créer la carte
map-back = Retour
map-target-pick = Qui est la cible ?
map-target-other = Choisir quelqu’un d’autre
map-target-top = { $count ->
    [one] Placer la cible en haut : { $names }
   *[other] Placer les cibles en haut : { $names }
}
map-target-unknown = La position de { $names } est inconnue : il restera à la dire pour placer en largeur.
map-delete-title = Supprimer la carte « { $name } » ?
map-delete-text = { $count ->
    [0] Rien n’y est placé. Les acteur·ices, les liens et les autres cartes restent.
    [one] La place qu’elle garde sera perdue. Les acteur·ices, les liens et les autres cartes restent.
   *[other] Les { $count } places qu’elle garde seront perdues. Les acteur·ices, les liens et les autres cartes restent.
}
map-delete-yes = Supprimer la carte
map-deleted = Carte « { $name } » supprimée.
map-others-keep = Les autres cartes gardent leurs axes et leurs places.
pick-name = Choisir un·e acteur·ice
pick-name-hint = Un nom…

## La cible et les chemins qui y mènent
act-target = désigner la cible { $what }
act-untarget = ne plus viser { $what }
do-target = Désigner comme cible
do-untarget = Ne plus désigner comme cible
do-panel-ways = Panneau Chemins
panel-ways = Chemins
inspector-target = Cible
inspector-target-tip = Peut accorder ce que l’on demande
board-targets = Cibles sur la carte
board-targets-none = Personne n’est encore désigné comme cible : sur la fiche de qui peut accorder ce que l’on demande, activez « Cible ».
board-targets-ways = Chemins vers la cible
ways-title = Chemins vers la cible
ways-add-target = Désigner une cible
ways-no-target = La cible, c’est la personne ou l’instance qui peut accorder ce que l’on demande. Une fois choisie, les chemins qui mènent jusqu’à elle s’affichent ici.
answer-under-way = Calcul en cours…
answer-stop = Arrêter
answer-stopped = Le calcul a été arrêté.
answer-failed = Le calcul n’a pas abouti.
answer-resume = Reprendre
ways-count = { $count ->
    [0] sans chemin
    [one] { $count } chemin
   *[other] { $count } chemins
}
ways-steps = { $count ->
    [0] en direct
    [one] { $count } étape
   *[other] { $count } étapes
}
ways-more = { $count ->
    [one] Voir un chemin de plus
   *[other] Voir { $count } chemins de plus
}
ways-off-map = Sans place sur cette carte : { $names }
ways-cut-short = D’autres chemins existent, pas plus forts que ceux-ci.
ways-avoided = À ne pas contacter, donc laissé de côté : { $names }
ways-draw = Tracer le lien manquant
ways-go-to = Voir { $name }
ways-rule = Comment ces chemins sont classés
ways-rule-all = Un chemin vaut le produit de ce que laisse passer chaque pas : un seul maillon faible suffit à l’affaiblir. Le plus fort vient en premier ; à égalité, le plus court.
ways-rule-opening = Qui l’on peut aborder en premier
ways-rule-strength = Force de chaque lien
ways-rule-certainty = Certitude de chaque lien
ways-rule-stance = Position de qui doit transmettre
ways-rule-step = Chaque étape perd encore { $share } de ce qui arrive : un chemin court vaut mieux qu’un long. Au-delà de quatre étapes, rien n’est cherché. Quand une personne du collectif connaît le premier maillon, c’est la force de ce lien qui compte.
ways-rule-source = L’affaiblissement à chaque étape vient de Leo Katz (« A new status index derived from sociometric analysis », 1953). Les autres nombres sont ceux d’Alliage : ils servent à classer, pas à mesurer.
ways-further = Pour aller plus loin
ways-acting = Qui agit sur { $name }
ways-acting-hint = Directement ou par d’autres, que nous les connaissions ou non, pour ou contre nous.
ways-acting-nobody = Aucun lien connu n’arrive jusque-là.
ways-cut = Maillons sans remplaçant vers { $name }
ways-cut-hint = Si l’un d’eux manque, plus aucun chemin ne mène à la cible : à soigner, ou à doubler par un autre lien.
ways-cut-nobody = Aucun : si quelqu’un manque, un autre chemin reste.
ways-camps = Équilibre des camps
ways-camps-hint = Somme de « { $axis } » par position, sur la carte « { $map } ».
ways-camps-none = Aucune valeur connue sur cet axe.
ways-camps-unknown = { $count ->
    [one] Une valeur est inconnue et n’est pas comptée ({ $names }).
   *[other] { $count } valeurs sont inconnues et ne sont pas comptées ({ $names }).
}
way-end = { $way }.
way-subject = { $who } { $does }
way-who = { $way }, qui { $does }
way-which = { $way }, qui { $does }
way-ours = Dans le collectif, { $name } { $does }
way-ours-alone = { $name } { $number ->
    [plural] sont
   *[singular] est
} dans le collectif
way-partner = Nous travaillons avec { $name }
way-met = Nous avons rencontré { $name }
way-known = Nous connaissons { $name }
way-influence = { $number ->
    [plural] influencent
   *[singular] influence
} { $name }
way-acquaintance = { $number ->
    [plural] connaissent
   *[singular] connaît
} { $name }
way-functional-alliance = { $number ->
    [plural] agissent avec
   *[singular] agit avec
} { $name }
way-political-alliance = { $number ->
    [plural] font alliance avec
   *[singular] fait alliance avec
} { $name }
way-membership = { $number ->
    [plural] font partie
   *[singular] fait partie
} { $of }
way-membership-back = { $number ->
    [plural] comptent parmi leurs membres
   *[singular] compte parmi ses membres
} { $name }
way-plain = { $number ->
    [plural] sont en lien avec
   *[singular] est en lien avec
} { $name }
way-first-member = Premier pas : { $who } s’adresse { $to }
way-first-pair = Premier pas : { $one } et { $other }, le binôme, s’adressent { $to }
way-first-open = Premier pas : choisir qui d’entre nous s’adresse { $to }
way-none = Aucun chemin pour l’instant vers { $target }.
way-none-to = Aucun chemin pour l’instant : personne que nous connaissons n’influence { $target }. Au plus près : { $to }, il manque { $count ->
    [one] un lien
   *[other] { $count } liens
}.
way-none-from = Aucun chemin pour l’instant : personne n’influence { $target }. Au plus près, que nous connaissons : { $from }, il manque { $count ->
    [one] un lien
   *[other] { $count } liens
}.
way-none-at-all = Aucun chemin pour l’instant : nous ne connaissons personne, et personne n’influence { $target } ; il manque { $count ->
    [one] un lien
   *[other] { $count } liens
}.
way-strong = fort
way-middling = moyen
way-weak = fragile
influence-strong = forte
influence-middling = moyenne
influence-weak = faible
way-light = Montrer ce chemin sur la carte
way-put-out = Ne plus montrer ce chemin
inspector-way = Chemin d’influence vers la cible
inspector-way-to = Vers { $name }
inspector-way-none = Aucun chemin connu ne passe par { $name }.
inspector-ways-all = Tous les chemins
inspector-wish = Souhait
inspector-wish-add = Souhaiter un déplacement
inspector-wish-nearer = Un cran plus proche
inspector-wish-hint = Où voudrions-nous cet·te acteur·ice ? Sa place réelle ne change pas.
inspector-wish-placed-first = À placer d’abord sur la carte.
inspector-wish-value = { $axis }, souhaité
inspector-wish-how = Ce qui pourrait faire bouger
inspector-wish-how-hint = Un argument, une rencontre, un acte…
inspector-wish-remove = Retirer le souhait

## Les noms dans les phrases
# Le premier mot d’un nom, au masculin, au féminin, au pluriel ; les h qui gardent leur voyelle.
nouns-masculine = comité conseil collectif syndicat département parti club journal promoteur ministère groupe groupement réseau centre service bureau maire préfet sous-préfet président député sénateur ministre directeur évêque tribunal commissariat commissaire parc port hôpital habitat hôtel hypermarché lycée collège foyer théâtre cinéma café bar restaurant magasin marché supermarché syndicat-mixte pays parlement gouvernement état sénat rectorat diocèse atelier jardin consortium cabinet constructeur aménageur exploitant propriétaire bailleur hameau haras quartier village voisinage mouvement front fonds institut observatoire laboratoire consulat quotidien hebdomadaire média podcast
nouns-feminine = mairie préfecture sous-préfecture région chambre association amap commune communauté métropole confédération ligue fédération coopérative cantine société entreprise école église université agence direction intercommunalité maison ferme fondation banque radio télévision presse police gendarmerie cour commission municipalité ville coordination union coalition assemblée académie caisse bibliothèque médiathèque crèche députée sénatrice ministre présidente directrice maire préfète chorale ressourcerie recyclerie épicerie librairie boulangerie brasserie bourse fabrique centrale usine compagnie régie filiale holding multinationale ruche gazette section antenne équipe
nouns-plural = riverains habitants voisins parents naturalistes apicultrices apiculteurs agriculteurs agricultrices paysans paysannes maraîchers élus élèves étudiants enseignants salariés ouvriers usagers citoyens chasseurs pêcheurs commerçants artisans pompiers retraités jeunes femmes amis soulèvements propriétaires locataires randonneurs cyclistes assos associations services médias journalistes scouts
nouns-aspirated = hameau haras holding
noun-plain = { $article ->
    [le] le { $name }
    [la] la { $name }
    [l] l’{ $name }
    [les] les { $name }
   *[none] { $name }
}
noun-of = { $article ->
    [le] du { $name }
    [la] de la { $name }
    [l] de l’{ $name }
    [les] des { $name }
    [vowel] d’{ $name }
   *[none] de { $name }
}
noun-to = { $article ->
    [le] au { $name }
    [la] à la { $name }
    [l] à l’{ $name }
    [les] aux { $name }
   *[none] à { $name }
}
