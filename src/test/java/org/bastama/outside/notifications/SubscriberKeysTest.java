package org.bastama.outside.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.testing.ModuleTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class SubscriberKeysTest extends ModuleTest {

    private static final PetitionNumber NUMBER = new PetitionNumber(17);
    private static final UUID ID = UUID.fromString("0198f0a1-0000-7000-8000-0123456789ab");

    @Autowired
    SubscriberKeys keys;

    @Test
    void aTokenNamesItsSubscription() {
        var token = keys.unsubscribeToken(NUMBER, ID);
        assertThat(token).matches("f17-[A-Za-z0-9_-]{43}");
        assertThat(keys.read(token)).contains(new SubscriberKeys.Named(NUMBER, ID));
    }

    @Test
    void aForgedTokenNamesNothing() {
        var token = keys.unsubscribeToken(NUMBER, ID);
        assertThat(keys.read(token.replace("f17-", "f18-"))).isEmpty();
        for (var i = 4; i < token.length() - 1; i++) {
            var other = token.charAt(i) == 'A' ? 'B' : 'A';
            assertThat(keys.read(token.substring(0, i) + other + token.substring(i + 1)))
                    .as("character " + i)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "f17-", "f0-x", "../../etc", "s17-AAAA", "f99999999999999999999-AAAA", "f17-\u0000"})
    void whatIsNoTokenNamesNothing(String text) {
        assertThat(keys.read(text)).isEmpty();
    }

    @Test
    void aliasesAreOneMailboxAndAddressesOpenAgain() {
        var plain = new EmailAddress("follower@gmail.com");
        assertThat(keys.mailbox(new EmailAddress("Fol.lower+news@googlemail.com")))
                .isEqualTo(keys.mailbox(plain));
        assertThat(keys.mailbox(plain)).hasSize(64).doesNotContain("follower");
        assertThat(keys.open(keys.seal(plain))).isEqualTo(plain);
    }
}
