x = [1, 2, 3]
alias = x
del x[:]                     # beat: emptied
print("after del x[:]  alias is", alias)

x = [1, 2, 3]
alias = x
x = []                       # beat: rebound
print("after x = []    alias is", alias)

x = [1, 2, 3]
alias = x
del x                        # beat: unbound
print("after del x     alias is", alias)
alias = None                 # beat: released
