import io.github.sfnmaven.it.Cloud
import io.github.sfnmaven.it.Example

new Cloud(endpoint).delete('ticket')
Example.copy('plain-cloudformation', basedir)
return true
