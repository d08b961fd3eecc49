import io.github.sfnmaven.it.Cloud

new Cloud(endpoint).delete('deploy-reads-yaml')
return true
