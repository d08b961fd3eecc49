import io.github.sfnmaven.it.Cloud
import io.github.sfnmaven.it.Example

new Cloud(endpoint).delete('delivery')
Example.copy('several-machines', basedir)
return true
