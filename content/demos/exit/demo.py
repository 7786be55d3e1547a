import sys

class Lamp:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("off:", self.name)

everywhere = Lamp("global")

def main():
    here = Lamp("local")
    print("leaving")         # beat: leaving
    sys.exit(0)

main()
