import io.github.sfnmaven.it.Cloud
import io.github.sfnmaven.it.Example

new Cloud(endpoint).delete('orders')
Example.copy('release-profile', basedir)
return true
