import urllib.request  #~ refused: import urllib.request
