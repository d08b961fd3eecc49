import io.github.sfnmaven.it.Cloud
import io.github.sfnmaven.it.Example

new Cloud(endpoint).delete('stack-watch')
Example.copy('scheduled', basedir)
return true
