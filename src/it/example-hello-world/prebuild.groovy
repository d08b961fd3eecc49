import io.github.sfnmaven.it.Cloud
import io.github.sfnmaven.it.Example

new Cloud(endpoint).delete('hello-world')
Example.copy('hello-world', basedir)
return true
