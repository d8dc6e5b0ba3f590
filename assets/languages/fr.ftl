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
