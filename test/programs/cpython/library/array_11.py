from array import array
print(array('d',[1,2.5]),array('f',[1.1]),array('w','héé'),array('B',b'abc'),array('b'),array('q',[2**62]),array('H',[65535]),array('L',[2**63]))
