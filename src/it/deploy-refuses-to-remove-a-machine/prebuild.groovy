import io.github.sfnmaven.it.Cloud

new Cloud(endpoint).delete('deploy-refuses-to-remove-a-machine')
return true
