import io.github.sfnmaven.it.Cloud
import io.github.sfnmaven.it.Example

def cloud = new Cloud(endpoint)
['trip', 'hotel', 'flight'].each { cloud.delete(it) }
Example.copy('monorepo', basedir)
return true
