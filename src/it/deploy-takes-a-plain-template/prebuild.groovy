import io.github.sfnmaven.it.Cloud

new Cloud(endpoint).delete('deploy-takes-a-plain-template')
return true
