package org.chancery.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.batch.v1.CronJob;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The objects of an overlay, as {@code kubectl kustomize} renders them. */
record Overlay(String name, List<HasMetadata> objects) {

    private static final Map<String, Class<? extends HasMetadata>> KINDS = Map.of(
            "v1/Service", Service.class,
            "v1/PersistentVolumeClaim", PersistentVolumeClaim.class,
            "apps/v1/Deployment", Deployment.class,
            "apps/v1/StatefulSet", StatefulSet.class,
            "autoscaling/v2/HorizontalPodAutoscaler", HorizontalPodAutoscaler.class,
            "batch/v1/CronJob", CronJob.class,
            "networking.k8s.io/v1/Ingress", Ingress.class,
            "networking.k8s.io/v1/NetworkPolicy", NetworkPolicy.class,
            "policy/v1/PodDisruptionBudget", PodDisruptionBudget.class);

    /** Refuses fields that Kubernetes does not know; the model would keep them. */
    private static final ObjectMapper STRICT = YAMLMapper.builder()
            .annotationIntrospector(new JacksonAnnotationIntrospector() {
                @Override
                public Boolean hasAnySetter(Annotated field) {
                    return false;
                }
            })
            .build();

    /**
     * Renders it and reads every object.
     *
     * @param name its folder in {@code k8s}
     */
    static Overlay render(String name) throws IOException, InterruptedException {
        Path said = Files.createTempFile("kustomize", ".log");
        Process kubectl = new ProcessBuilder("kubectl", "kustomize", "k8s/" + name)
                .redirectError(said.toFile())
                .start();
        List<HasMetadata> objects = new ArrayList<>();
        try (var documents = STRICT.readerFor(JsonNode.class).<JsonNode>readValues(kubectl.getInputStream())) {
            while (documents.hasNextValue()) {
                objects.add(read(documents.nextValue()));
            }
        }
        assertThat(kubectl.waitFor()).as(Files.readString(said)).isZero();
        Files.delete(said);
        return new Overlay(name, objects);
    }

    private static HasMetadata read(JsonNode object) throws IOException {
        String kind =
                object.path("apiVersion").asText() + "/" + object.path("kind").asText();
        assertThat(KINDS).containsKey(kind);
        return STRICT.treeToValue(object, KINDS.get(kind));
    }

    <T> List<T> all(Class<T> kind) {
        return objects.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The pods that it makes, of the server and of everything else. */
    List<PodTemplateSpec> pods() {
        return Stream.of(
                        servers().stream(),
                        all(CronJob.class).stream()
                                .map(job ->
                                        job.getSpec().getJobTemplate().getSpec().getTemplate()))
                .flatMap(pods -> pods)
                .toList();
    }

    List<PodTemplateSpec> servers() {
        return Stream.concat(
                        all(Deployment.class).stream().map(d -> d.getSpec().getTemplate()),
                        all(StatefulSet.class).stream().map(s -> s.getSpec().getTemplate()))
                .toList();
    }
}
