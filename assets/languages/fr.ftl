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

## Mots que partagent plusieurs fenêtres
close = Fermer
cancel = Annuler

## Actions
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

## Touches
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

## Le menu
menu-file = Fichier
menu-edit = Édition
menu-actors = Acteur·ices
menu-view = Affichage
menu-help = Aide
menu-align = Aligner et répartir
menu-theme = Thème
menu-language = Langue

## La barre du haut
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

## L’écran d’accueil
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

## La palette
palette-hint = Un nom, ou ce que vous voulez faire
palette-actors = Acteur·ices
palette-actions = Commandes
palette-likely = Commandes à portée de main
palette-add = Ajouter
palette-add-named = Ajouter « { $name } »
palette-nobody = Personne ne porte ce nom.
palette-unsorted = sans catégorie

## Raccourcis et gestes
sheet-title = Raccourcis et gestes
sheet-hint = Les lettres et signes seuls se désactivent dans les réglages. Pendant que l’on écrit un texte, ils l’écrivent.
sheet-or = ou
sheet-tools = Outils
sheet-moves = Sur le tableau
sheet-escape = fermer, reposer ce que l’on déplace, finir un nom, désélectionner, poser l’outil, quitter le tableau
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

## Réglages
settings-title = Réglages
settings-language = Langue
settings-theme = Thème
settings-scale = Taille de l’interface
settings-smaller = Plus petit
settings-larger = Plus grand
settings-hands = Clavier et souris
settings-letters = Une lettre seule prend un outil
settings-letters-hint = V, Q, H, N, ? et \. À désactiver si cela gêne la dictée ou un clavier adapté.
settings-wheel = La molette zoome
settings-wheel-hint = Sinon, elle déplace le tableau, et zoome avec Ctrl.
settings-recent = Fichiers récents
settings-recent-count = { $count ->
    [0] Aucun fichier n’est retenu.
    [one] Un fichier est retenu.
   *[other] { $count } fichiers sont retenus.
}

## À propos
about-what = Un tableau où un collectif local trouve ses allié·es.
about-version = Version { $version }
about-offline = Alliage n’envoie rien sur le réseau, ne tient ni compte ni statistiques. Un lien ne s’ouvre dans votre navigateur que si vous le demandez.
about-licence = Logiciel libre : MIT ou Apache 2.0, au choix.
about-fonts = Lettres : Atkinson Hyperlegible Next, Noto Sans, Inter (SIL Open Font License). Icônes : Phosphor (MIT).

## Questions et messages
ask-unsaved = Enregistrer avant de continuer ?
ask-unsaved-text = Ce qui a changé sur « { $title } » depuis le dernier enregistrement serait perdu.
ask-save = Enregistrer
ask-discard = Ne pas enregistrer
ask-stay = Rester
ask-understood = Compris
ask-link = Ouvrir cette page dans le navigateur ?
ask-link-text = Le navigateur ira sur le réseau. Voici l’adresse complète :
ask-link-open = Ouvrir
ask-link-copy = Copier l’adresse

## Choisir un fichier dans la fenêtre
path-open = Ouvrir un tableau
path-save = Enregistrer le tableau
path-export = Exporter la carte
path-why = Cet ordinateur n’offre pas de fenêtre pour choisir un fichier. Écrivez son chemin ici, ou cherchez-le plus bas.
path-field = Fichier
path-field-hint = Nom ou chemin du fichier
path-do-open = Ouvrir
path-do-save = Enregistrer
path-folder = Dossier
path-up = Vers le dossier du dessus
path-empty = Rien à choisir dans ce dossier.
