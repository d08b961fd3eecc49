import io.github.sfnmaven.it.Cloud
import io.github.sfnmaven.it.Example

new Cloud(endpoint).delete('discount')
Example.copy('jsonata', basedir)
return true
