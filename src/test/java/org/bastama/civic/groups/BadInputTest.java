package org.bastama.civic.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Rejection;
import org.bastama.testing.ModuleTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever people type into a draft is kept, what nobody sees apart; it is judged at submission. */
class BadInputTest extends ModuleTest {

    @Autowired
    GroupStage stage;

    @Autowired
    SaveGroupDraft save;

    @Autowired
    SubmitGroup submit;

    Actor coordinator;
    Group draft;

    @BeforeEach
    void aDraft() {
        coordinator = stage.person();
        draft = stage.ready(coordinator, GroupStage.newName());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "干净的空气 干净的空气 干净的空气",
                "<script>alert(1)</script> и ещё слова",
                "=HYPERLINK(\"http://x\")",
                "https://example.org/?a=b&c=d смотрите здесь",
                "Смайлики 😀😀😀 и флаг 🇰🇿 вместе",
                "{0, plural, one{#}} '{1}' ${x} %s",
            })
    void everyFieldKeepsWhatIsTyped(String typed) {
        var text = LocalizedText.of(typed, typed, typed);
        var all = new GroupDraft(typed, Group.Kind.ORGANISATION, typed, null, text, text, typed);
        save.save(draft.id(), draft.version(), all, coordinator);
        assertThat(GroupDraft.of(stage.get(draft.id()))).isEqualTo(all);
    }

    @Test
    void whatNobodySeesIsLeftOut() {
        var text = LocalizedText.of("\u202Eбір\u0000\u0007 екі\u200B\r\nүш", null, null);
        save.save(
                draft.id(),
                draft.version(),
                new GroupDraft("\u202EТоп\u0000", Group.Kind.CITIZENS, "\u200F1", null, text, text, "a\u0007@b"),
                coordinator);
        var kept = stage.get(draft.id());
        assertThat(kept.name()).isEqualTo("Топ");
        assertThat(kept.bin()).isEqualTo("1");
        assertThat(kept.purpose()).isEqualTo(LocalizedText.of("бір екі\nүш", null, null));
        assertThat(kept.contact()).isEqualTo("a@b");
    }

    @Test
    void theLongestDraftFitsAndALongerOneIsToldWhere() {
        var line = "😀".repeat(500);
        var longest = "\"".repeat(9_999) + "😀";
        var text = LocalizedText.of(longest, longest, longest);
        save.save(
                draft.id(),
                draft.version(),
                new GroupDraft(line, Group.Kind.CITIZENS, line, null, text, text, line),
                coordinator);
        assertThat(stage.get(draft.id()).purpose()).isEqualTo(text);
        var tooLong = LocalizedText.of(null, longest + "!", null);
        var typed = new GroupDraft(line + "!", Group.Kind.CITIZENS, "", "x".repeat(201), tooLong, text, "");
        assertThatThrownBy(() -> save.save(draft.id(), draft.version() + 1, typed, coordinator))
                .isInstanceOfSatisfying(
                        Rejection.class,
                        r -> assertThat(r.violations())
                                .extracting(Rejection.Violation::field)
                                .containsExactly("name", "territory", "purpose.ru"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "干净的空气干净的空气干净的空气干净的空气干净的空气",
                "коротко",
                "12345678901234567890 12345",
                "😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀"
            })
    void textsAreJudgedAtSubmission(String typed) {
        var text = LocalizedText.of(null, typed, null);
        save.save(
                draft.id(),
                draft.version(),
                new GroupDraft(
                        draft.name(), Group.Kind.CITIZENS, "", "750000000", text, GroupStage.RULES, "a@example.org"),
                coordinator);
        assertThatThrownBy(() -> submit.submit(draft.id(), draft.version() + 1, coordinator))
                .isInstanceOfSatisfying(
                        Rejection.class,
                        r -> assertThat(r.violations())
                                .extracting(Rejection.Violation::field)
                                .containsExactly("purpose.ru"));
    }

    @Test
    void markupAndLinksInTextsAreJustLetters() {
        var text = LocalizedText.of(null, "<b>Свет</b> во дворах, смотрите https://example.org 😀", null);
        save.save(
                draft.id(),
                draft.version(),
                new GroupDraft(
                        draft.name(), Group.Kind.CITIZENS, "", "750000000", text, GroupStage.RULES, "a@example.org"),
                coordinator);
        submit.submit(draft.id(), draft.version() + 1, coordinator);
        assertThat(stage.get(draft.id()).purpose()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"999999999", "'; drop--", "kz"})
    void unknownTerritoriesAreRejected(String code) {
        save.save(
                draft.id(),
                draft.version(),
                new GroupDraft(
                        draft.name(),
                        Group.Kind.CITIZENS,
                        "",
                        code,
                        GroupStage.PURPOSE,
                        GroupStage.RULES,
                        "a@example.org"),
                coordinator);
        assertThatThrownBy(() -> submit.submit(draft.id(), draft.version() + 1, coordinator))
                .isInstanceOfSatisfying(
                        Rejection.class,
                        r -> assertThat(r.violations())
                                .extracting(Rejection.Violation::field)
                                .containsExactly("territory"));
    }
}
