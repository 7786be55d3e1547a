cctype
