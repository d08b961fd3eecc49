import io.github.sfnmaven.it.Cloud
import io.github.sfnmaven.it.Example

new Cloud(endpoint).delete('order-api')
Example.copy('rest-api', basedir)
return true
