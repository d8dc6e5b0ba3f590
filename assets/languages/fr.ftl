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
guide-to-find = Adresse à trouver
guide-verified = vérifié
guide-likely = probable
guide-state-to-find = à trouver
guide-checked = { $state }, le { $date }
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
guide-date-hint = 2026-11-22
guide-state = Ce qu’on sait de l’adresse
guide-categories = Surtout utile pour (aucune : pour toutes)
guide-no-label = Il manque un titre.
guide-no-date = La date s’écrit année-mois-jour, par exemple 2026-11-22.
guide-save = Enregistrer
guide-cancel = Annuler
month-1 = janv.
month-2 = févr.
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juil.
month-8 = août
month-9 = sept.
month-10 = oct.
month-11 = nov.
month-12 = déc.

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
