package org.chancery.reading.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.article.draft.ArticleDraft;
import org.chancery.reading.ExtractionEngine;
import org.chancery.reading.Gazetteer;
import org.chancery.reading.Offline;
import org.chancery.reading.Reading;
import org.jboss.logging.Logger;

/**
 * Asks a language model where one is set up, and believes it only where it quotes the text. Where none is, or where it does
 * not answer as asked, the article is read offline.
 */
@ApplicationScoped
class ModelEngine implements ExtractionEngine {

    private static final Logger LOG = Logger.getLogger(ModelEngine.class);

    private static final int AT_ONCE = 4;
    private static final int LONGEST_REASON = 200;

    private final Optional<LanguageModel> model;
    private final ExtractionEngine offline;
    private final Validator validator;

    ModelEngine(ModelSettings settings, @Offline ExtractionEngine offline, Validator validator) {
        this.model = settings.url().map(url -> new LanguageModel(url, settings));
        this.offline = offline;
        this.validator = validator;
    }

    @Override
    public Reading read(ArticleDraft article, Gazetteer gazetteer) {
        return model.isPresent() ? asked(model.get(), article, gazetteer) : offline.read(article, gazetteer);
    }

    private Reading asked(LanguageModel model, ArticleDraft article, Gazetteer gazetteer) {
        try {
            Answer answer = Answer.of(model.answer(article), article.text(), validator);
            return ModelReading.of(article, gazetteer, answer);
        } catch (JsonProcessingException e) {
            return instead("it did not answer as asked: " + e.getOriginalMessage(), article, gazetteer);
        } catch (RuntimeException e) {
            LOG.warnf("The language model did not answer: %s", e.getMessage());
            return instead("it did not answer: " + e.getMessage(), article, gazetteer);
        }
    }

    private Reading instead(String why, ArticleDraft article, Gazetteer gazetteer) {
        Reading reading = offline.read(article, gazetteer);
        String reason = why.length() > LONGEST_REASON ? why.substring(0, LONGEST_REASON) + "…" : why;
        List<String> warnings = new ArrayList<>(reading.warnings());
        warnings.add("Read by rules and not by the language model: " + reason);
        return new Reading(reading.facts(), reading.open(), warnings);
    }

    @Override
    public int atOnce() {
        return model.isPresent() ? AT_ONCE : offline.atOnce();
    }

    @Override
    public void requireThere() {
        if (model.isEmpty()) {
            offline.requireThere();
        }
    }
}
