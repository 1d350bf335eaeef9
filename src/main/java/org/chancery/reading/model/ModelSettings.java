package org.chancery.reading.model;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which language model is asked, if any. */
@ApplicationScoped
class ModelSettings {

    private final Optional<String> url;
    private final String name;
    private final Optional<String> key;
    private final Duration timeLimit;

    /**
     * @param url of an endpoint that speaks as OpenAI's does, with its version: {@code http://localhost:11434/v1}; none is
     *     asked where empty
     * @param name of the model
     * @param key that the endpoint asks for
     * @param timeLimit how long an answer may take
     */
    ModelSettings(
            @ConfigProperty(name = "chancery.model.url") Optional<String> url,
            @ConfigProperty(name = "chancery.model.name", defaultValue = "default") String name,
            @ConfigProperty(name = "chancery.model.key") Optional<String> key,
            @ConfigProperty(name = "chancery.model.time-limit", defaultValue = "PT2M") Duration timeLimit) {
        this.url = url;
        this.name = name;
        this.key = key;
        this.timeLimit = timeLimit;
    }

    Optional<String> url() {
        return url;
    }

    String name() {
        return name;
    }

    /** Some of the endpoints ask for none, and every client sends one. */
    String key() {
        return key.orElse("none");
    }

    Duration timeLimit() {
        return timeLimit;
    }
}
