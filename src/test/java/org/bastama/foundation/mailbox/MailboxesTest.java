package org.bastama.foundation.mailbox;

import static bastama.db.mailbox.Tables.DOMAIN_RULE;
import static org.assertj.core.api.Assertions.assertThat;

import org.bastama.foundation.shared.EmailAddress;
import org.bastama.testing.ModuleTest;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class MailboxesTest extends ModuleTest {

    @Autowired
    Mailboxes mailboxes;

    @Autowired
    DSLContext database;

    @ParameterizedTest
    @CsvSource({
        "a.i.gul@gmail.com, aigul@gmail.com",
        "AiGul+petition@GMail.com, aigul@gmail.com",
        "aigul@googlemail.com, aigul@gmail.com",
        "A.igul+x+y@googlemail.com, aigul@gmail.com",
        "ivan@ya.ru, ivan@yandex.ru",
        "ivan+1@yandex.kz, ivan@yandex.ru",
        "i.van@yandex.ru, i.van@yandex.ru",
        "ivan+1@mail.ru, ivan+1@mail.ru",
        "Ivan@BK.ru, ivan@bk.ru",
        "ivan@inbox.ru, ivan@inbox.ru",
        "some.one+list@protonmail.com, someone@proton.me",
        "Some.One+tag@example.org, some.one@example.org",
        "+tag@example.org, +tag@example.org",
        "me@пошта.укр, me@xn--80a1acn3a.xn--j1amh"
    })
    void addressesOfOneMailboxHaveOneForm(String typed, String canonical) {
        assertThat(mailboxes.canonical(new EmailAddress(typed))).isEqualTo(canonical);
    }

    @Test
    void theTableCountsNotTheFile() {
        database.insertInto(DOMAIN_RULE)
                .set(DOMAIN_RULE.DOMAIN, "strict.example")
                .set(DOMAIN_RULE.IGNORE_DOTS, true)
                .set(DOMAIN_RULE.PLUS_TAGS, false)
                .set(DOMAIN_RULE.CASE_SENSITIVE, true)
                .execute();
        assertThat(mailboxes.canonical(new EmailAddress("A.b+c@strict.example")))
                .isEqualTo("Ab+c@strict.example");
    }

    @Test
    void throwAwayDomainsAreKnownWithTheirSubdomains() {
        assertThat(mailboxes.isDisposable(new EmailAddress("x@10minutemail.com")))
                .isTrue();
        assertThat(mailboxes.isDisposable(new EmailAddress("x@mx.10minutemail.com")))
                .isTrue();
        assertThat(mailboxes.isDisposable(new EmailAddress("x@gmail.com"))).isFalse();
    }
}
