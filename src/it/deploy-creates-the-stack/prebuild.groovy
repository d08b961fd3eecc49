import io.github.sfnmaven.it.Cloud

new Cloud(endpoint).delete('deploy-creates-the-stack')
return true
