import sqlite3  #~ refused: import sqlite3
