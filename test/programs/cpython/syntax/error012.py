print('start')
break
