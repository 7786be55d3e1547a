print('start')
import
