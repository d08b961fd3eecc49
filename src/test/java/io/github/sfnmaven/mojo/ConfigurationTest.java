package io.github.sfnmaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sfnmaven.diagnostic.Severity;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigurationTest {
    @ParameterizedTest
    @CsvSource({"90s,PT90S", "10m,PT10M", "1h,PT1H", "250ms,PT0.25S", "' 5 M ',PT5M", "PT1H30M,PT1H30M", "P1D,PT24H"})
    void readsDurations(String text, Duration expected) throws Exception {
        assertThat(Configuration.duration("timeout", text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "10", "ten minutes", "-5m", "0s", "PT0S", "5d", "99999999999999h"})
    void refusesWhatIsNoDuration(String text) {
        assertThatThrownBy(() -> Configuration.duration("timeout", text))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage(
                        "'" + text + "' is not a duration: write 90s, 10m, 1h or ISO-8601 such as PT90S: set <timeout>"
                                + " or -Dsfn.timeout");
    }

    @ParameterizedTest
    @ValueSource(strings = {"999999999h", "PT9223372036854775807S"})
    void takesLongerThanTenYearsForTenYears(String text) throws Exception {
        assertThat(Configuration.duration("timeout", text)).isEqualTo(Duration.ofDays(3650));
    }

    @Test
    void readsChoicesInAnyCase() throws Exception {
        assertThat(Configuration.choice("failOn", " Warning ", Severity.class)).isEqualTo(Severity.WARNING);
    }

    @Test
    void namesTheChoicesAndHowToSetThem() {
        assertThatThrownBy(() -> Configuration.choice("failOn", "warn", Severity.class))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("'warn' is none of error, warning, note: set <failOn> or -Dsfn.failOn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Recreate-It", "recreate_it", "RECREATE-IT"})
    void readsHyphensAsUnderscores(String text) throws Exception {
        assertThat(Configuration.choice("onFailedCreate", text, Way.class)).isEqualTo(Way.RECREATE_IT);
    }

    @Test
    void namesChoicesWithHyphens() {
        assertThatThrownBy(() -> Configuration.choice("onFailedCreate", "", Way.class))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("'' is none of recreate-it, fail: set <onFailedCreate> or -Dsfn.onFailedCreate");
    }

    @Test
    void takesBlankTextForNone() {
        assertThat(Configuration.text(null)).isEmpty();
        assertThat(Configuration.text(" \t")).isEmpty();
        assertThat(Configuration.text(" a b ")).contains("a b");
    }

    @Test
    void splitsAtCommasAndTrims() {
        assertThat(Configuration.list(" a.json,, b c.xml ,")).containsExactly("a.json", "b c.xml");
    }

    @Test
    void findsNoEntriesInNothing() {
        assertThat(Configuration.list((String) null)).isEmpty();
        assertThat(Configuration.list(" , ")).isEmpty();
    }

    @Test
    void trimsTheEntriesThatMavenHasSplit() {
        assertThat(Configuration.list(Arrays.asList(" a", null, " ", "b "))).containsExactly("a", "b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:4566",
                "https://vpce-1.cloudformation.eu-central-1.vpce.amazonaws.com",
                "HTTP://localhost:4566/",
                "http://[::1]:4566"
            })
    void readsAddressesOfServices(String url) throws Exception {
        assertThat(Configuration.url("endpointUrl", " " + url + " ")).contains(URI.create(url));
    }

    @Test
    void takesABlankAddressForNone() throws Exception {
        assertThat(Configuration.url("endpointUrl", null)).isEmpty();
        assertThat(Configuration.url("endpointUrl", " ")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost:4566", "127.0.0.1", "http://", "http:4566", "ftp://localhost", "http://a b"})
    void refusesWhatIsNoAddress(String url) {
        assertThatThrownBy(() -> Configuration.url("endpointUrl", url))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("'" + url + "' is no URL such as http://127.0.0.1:4566: set <endpointUrl> or"
                        + " -Dsfn.endpointUrl");
    }

    @ParameterizedTest
    @CsvSource({
        "http://me:p%40ss@localhost:4566, http://****@localhost:4566, 'has a user or password, which no request to AWS can carry'",
        "https://me@localhost/, https://****@localhost/, 'has a user or password, which no request to AWS can carry'",
        "http://me:p@s#s/w?d@local host, http://****@local host, is no URL such as http://127.0.0.1:4566",
        "me:pass@localhost:4566, me:****@localhost:4566, is no URL such as http://127.0.0.1:4566",
    })
    void showsNoPasswordOfAnAddress(String url, String shown, String what) {
        assertThatThrownBy(() -> Configuration.url("endpointUrl", url))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("'" + shown + "' " + what + ": set <endpointUrl> or -Dsfn.endpointUrl")
                .hasNoCause();
    }

    private enum Way {
        RECREATE_IT,
        FAIL
    }
}
