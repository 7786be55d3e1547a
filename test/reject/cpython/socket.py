import socket  #~ refused: import socket
