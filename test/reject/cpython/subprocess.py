import subprocess  #~ refused: import subprocess
