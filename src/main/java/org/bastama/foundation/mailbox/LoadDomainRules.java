package org.bastama.foundation.mailbox;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Fills the tables of mail domains from {@code db/data} on the first start; afterwards administrators edit them. */
@Component
class LoadDomainRules implements SmartInitializingSingleton {

    private final DomainRuleRepository rules;
    private final TransactionTemplate transaction;

    LoadDomainRules(DomainRuleRepository rules, TransactionTemplate transaction) {
        this.rules = rules;
        this.transaction = transaction;
    }

    @Override
    public void afterSingletonsInstantiated() {
        try {
            transaction.executeWithoutResult(status -> load());
        } catch (DuplicateKeyException otherNodeWasFirst) {
            transaction.executeWithoutResult(status -> load());
        }
    }

    private void load() {
        if (!rules.hasRules()) {
            rules.addRules(readRules());
        }
        if (!rules.hasDisposableDomains()) {
            rules.addDisposableDomains(readDomains());
        }
    }

    static List<DomainRule> readRules() {
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var reader = open("db/data/mail-domains.csv");
                var lines = format.parse(reader)) {
            return lines.stream().map(LoadDomainRules::rule).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DomainRule rule(CSVRecord line) {
        var alias = line.get("alias_of");
        return new DomainRule(
                line.get("domain"),
                Boolean.parseBoolean(line.get("ignore_dots")),
                Boolean.parseBoolean(line.get("plus_tags")),
                Boolean.parseBoolean(line.get("case_sensitive")),
                alias.isBlank() ? null : alias);
    }

    static List<String> readDomains() {
        try (var reader = open("db/data/disposable-domains.txt")) {
            return reader.readAllLines().stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .distinct()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reader open(String path) throws IOException {
        return new java.io.InputStreamReader(new ClassPathResource(path).getInputStream(), StandardCharsets.UTF_8);
    }
}
