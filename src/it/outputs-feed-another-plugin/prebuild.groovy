import io.github.sfnmaven.it.Cloud

new Cloud(endpoint).delete('outputs-feed-another-plugin')
return true
