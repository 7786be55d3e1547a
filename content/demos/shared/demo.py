class Picture:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("freed", self.name)

class Wall:
    def __init__(self, picture):
        self.picture = picture

picture = Picture("sea")
hall = Wall(picture)
room = Wall(picture)         # beat: shared
del picture
del hall
print("one owner left")      # beat: one-left
del room                     # beat: none-left
print("end")
