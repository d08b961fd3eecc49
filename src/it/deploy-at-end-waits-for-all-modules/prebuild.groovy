import io.github.sfnmaven.it.Cloud

def cloud = new Cloud(endpoint)
['at-end-first', 'at-end-second'].each { cloud.delete(it) }
return true
