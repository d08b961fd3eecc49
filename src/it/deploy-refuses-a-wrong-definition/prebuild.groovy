import io.github.sfnmaven.it.Cloud

new Cloud(endpoint).delete('deploy-refuses-a-wrong-definition')
return true
