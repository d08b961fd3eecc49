import io.github.sfnmaven.it.Cloud

def cloud = new Cloud(endpoint)
['nothing-first', 'nothing-broken', 'nothing-dependent', 'nothing-last'].each { cloud.delete(it) }
return true
