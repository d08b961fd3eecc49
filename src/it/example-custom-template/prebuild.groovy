import io.github.sfnmaven.it.Cloud
import io.github.sfnmaven.it.Example

new Cloud(endpoint).delete('refund')
Example.copy('custom-template', basedir)
return true
