import io.github.sfnmaven.it.Cloud

new Cloud(endpoint).delete('deploy-serves-a-rest-api')
return true
