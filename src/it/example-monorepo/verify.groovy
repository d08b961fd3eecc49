import io.github.sfnmaven.it.BuildLog
import io.github.sfnmaven.it.Cloud

def log = BuildLog.of(basedir)
def cloud = new Cloud(endpoint)

log.hasInOrder(
        "Missing outputs '\${sfn.outputs.flight.StateMachineArn}', '\${sfn.outputs.hotel.StateMachineArn}'",
        "No definitions in src/main/sfn: nothing to do",
        "Stack 'flight' created",
        "Stack 'hotel' created",
        "Creating stack 'trip'",
        ":outputs (flight) @ trip",
        "Stack 'trip' is up to date: nothing to deploy")
def trip = cloud.output('trip', 'StateMachineArn')
assert new groovy.json.JsonSlurper().parseText(cloud.run(trip, '{"city": "Oslo"}')) ==
        [[flight: 'flight to Oslo booked'], [hotel: 'hotel to Oslo booked']]
return true
