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
