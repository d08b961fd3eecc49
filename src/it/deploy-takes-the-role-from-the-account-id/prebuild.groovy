import io.github.sfnmaven.it.Cloud

new Cloud(endpoint).delete('deploy-takes-the-role-from-the-account-id')
return true
