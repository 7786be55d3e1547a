try:  #~ refused: except*
    pass
except* ValueError:
    pass
