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

## Fichiers
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
file-error-foreign = Ce fichier vient d’un autre programme : il dit être au format « { $format } ».
file-error-foreign-unnamed = Ce fichier ressemble à un tableau, mais il ne dit pas qu’il vient d’Alliage : il y manque « format: "alliage" ».
file-error-newer = Ce fichier a été écrit par une version plus récente d’Alliage ({ $app }, format { $version }) : l’ouvrir ici en perdrait une partie. Il faut mettre Alliage à jour.
file-error-newer-unnamed = Ce fichier a été écrit par une version plus récente d’Alliage (format { $version }) : l’ouvrir ici en perdrait une partie. Il faut mettre Alliage à jour.
file-error-damaged = À la ligne { $line }, colonne { $column } : { $reason }
file-error-cut = le texte s’arrête trop tôt (une fin perdue, un guillemet ou une parenthèse qui manque).
file-error-too-deep = trop de parenthèses ou de crochets les uns dans les autres.
file-error-not-utf8 = des caractères ne sont pas en UTF-8.
file-error-unknown-field = le champ « { $name } » n’existe pas (une faute de frappe ?).
file-error-missing-field = il manque le champ « { $name } ».
file-error-twice = « { $name } » est écrit deux fois.
file-error-syntax = le texte ne se lit plus (en anglais : “{ $message }”).
file-error-many-bytes = Ce fichier est trop grand : { $found } Mio, pour { $most } au plus.
file-error-many-actors = Ce tableau compte trop d’acteur·ices : { $found }, pour { $most } au plus.
file-error-many-notes = Ce tableau compte trop de notes : { $found }, pour { $most } au plus.
file-error-many-categories = Ce tableau compte trop de catégories : { $found }, pour { $most } au plus.
file-error-many-resources = Ce tableau compte trop de ressources : { $found }, pour { $most } au plus.
file-error-many-links = Ce tableau compte trop de liens du guide : { $found }, pour { $most } au plus.
file-error-many-maps = Ce tableau compte trop de cartes : { $found }, pour { $most } au plus.
file-error-many-in-one-line = Une ligne de ce tableau compte trop d’éléments : { $found }, pour { $most } au plus.
repairs-summary =
    { $count ->
        [0] Rien n’était à réparer.
        [one] Une chose a été réparée.
       *[other] { $count } choses ont été réparées.
    }
repair-no-name = sans nom
repair-item-description = la description du tableau
repair-item-map = la carte « { $name } »
repair-item-category = la catégorie « { $name } »
repair-item-resource = la ressource « { $name } »
repair-item-link = le lien « { $name } »
repair-item-actor = l’acteur·ice « { $name } »
repair-no-map = Aucune carte : une carte vide a été ajoutée.
repair-same-id = Numéro { $id } en double : { $item } porte maintenant le numéro { $given }.
repair-text = Texte nettoyé : { $item } avait un texte trop long, des espaces en trop ou des caractères de contrôle.
repair-axes = Axes de la carte « { $name } » : des bornes impossibles ont été remplacées.
repair-aspect = Carte « { $name } » : des proportions impossibles ont été remplacées.
repair-colour = Catégorie « { $name } » : la couleur « { $text } » ne se lit pas, elle est devenue grise.
repair-no-such-category = Catégorie { $id } inexistante : { $item } n’y renvoie plus.
repair-no-such-resource = « { $name } » apportait la ressource { $id }, qui n’existe pas : cet apport a été retiré.
repair-no-such-map = « { $name } » avait une place sur la carte { $id }, qui n’existe pas : cette place a été retirée.
repair-offered-twice = « { $name } » apportait deux fois la ressource { $id } : le premier apport a été gardé.
repair-placed-twice = « { $name } » avait deux places sur la carte { $id } : la première a été gardée.
repair-not-a-number = « { $name } » avait une place qui n’est pas un nombre : elle est maintenant inconnue.
repair-beyond-axis = « { $name } » était au-delà du bout d’un axe : sa place est maintenant au bout.
repair-notes-twice = « { $name } » avait deux lignes de notes : elles sont gardées l’une sous l’autre.
repair-notes-of-nobody = Des notes sur l’acteur·ice { $id }, qui n’existe pas, ont été écartées : « { $text } ».
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
cli-name-number = NUMÉRO
cli-name-picture = IMAGE
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
cli-export-about = Faire une image d’un tableau
cli-export-more =
    Écrit l’image d’une carte du tableau, sans les notes ni les motivations.
    Les noms des acteur·ices s’y lisent. Une image qui porte déjà ce nom est remplacée.
cli-export-usage = alliage export FICHIER --to IMAGE [--theme THÈME] [--map NUMÉRO]
cli-export-examples =
    Exemples :
      alliage export carte.ron --to carte.svg
      alliage export carte.ron --to nuit.svg --theme dark
      alliage export carte.ron --to axes.svg --map 2
cli-export-file = Le tableau
cli-export-to = Le fichier de l’image, dont le nom finit par { $formats }
cli-export-theme = Les couleurs : light (claires, par défaut) ou dark (sombres)
cli-export-map = Le numéro de la carte du tableau (par défaut, 1)
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
cli-export-format = « { $path } » : le nom de l’image doit finir par { $formats }.
cli-export-same = « { $path } » est le tableau lui-même : l’image doit porter un autre nom.
cli-export-no-map =
    { $count ->
        [one] Il n’y a pas de carte { $number } : ce tableau n’en a qu’une.
       *[other] Il n’y a pas de carte { $number } : ce tableau en a { $count }.
    }
cli-export-board = « { $path } » : { $message }
