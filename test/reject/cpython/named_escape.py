x = '\N{CUNEIFORM SIGN A}'  #~ refused: \N{...} escape
