"""The words without which nothing private is told: a quick look before `private_matters` reads."""

PRIVATE_WORDS = frozenset(
    """
    abh abortion abuse abused abusive addict addicted addiction addictions adhd admission admitted
    adopted adoption affair aids alcohol alcoholic alkie alky alzheimer alzheimers amputated
    amputation angina anorexia anorexic antenatal antidepressants anxiety arrears arrested arson
    arsonist arthritis asb asbo asexual asperger aspergers assault assaulted assessment asylum
    atheist attacks attack attendance autism autistic bail bailiff bailiffs bankrupt bankruptcy
    banged beats beating batters bedridden benefit benefits bi biopsy bipolar bisexual bizzies
    blind booze boozing borstal bottle bowel breakdown broke brothel bruises buddhist bulimia
    burglar burglary burgled bypass camhs cancer cannabis care carer cataract catheter catholic
    catholics caution cautioned charged cheat cheated cheating chemo chemotherapy chlamydia choked
    choking cirrhosis claim claimed claiming claims clink clinic closet cocaine coke colitis
    colostomy commode condition conned convict convicted conviction convictions converted copd
    coppers cops counselling court crack crackhead crohn crohns cuckooed curfew custody dealer
    dealers dealing deals debt debts decision decking defrauded defrauding demented dementia
    deportation deported depressed depression destitute detained detox dhp diabetes diabetic
    diagnosed diagnosis dialysis disabilities disability disabled disciplinary disciplined
    discharge discretionary disease dismissal dismissed disorderly disqualified divorce divorced
    dla documents dole domestic drink drinking drinks drug druggie drugs drunk duff due dying ehcp
    ehcps embezzled emphysema epilepsy epileptic esa evicted eviction evictions ex exclusion
    excluded expecting expelled eyes eye eyesight fall fiddle fiddled fiddler fiddles fiddling
    fined fired fits flashed flasher foodbank food foster fostered fostering found fraud fraudster
    gamble gambled gambling gaol gay gbh gear gender glassed gout grassed grievance groomed groped
    hanged handrails harming harms hearing heart hepatitis hep hernia heroin herpes hindu hiv
    hoarder hoarding hoist homeless homelessness homosexual hospice hospital hospitalised hostel
    hung hypothermia hysterectomy icu ill illegal illegally illegals illness immigration imprisoned
    incapacity income incontinent indecency infertile inhaler injunction inside insolvent insulin
    investigated investigation islam iva ivf jail jailbird jailed jehovah jew jewish jews job
    jobseeker jsa judge judaism junkie kidney kill knife knives knocking knocks knock leave legs
    leg lesbian leukaemia licence lifted liver loan locked locks lock lupus lymphoma magistrates
    manage marbles mastectomy means medication meds memory mental mentally meth methadone mind
    miscarriage miscarriages missus mnd molested mormon mosque ms murderer muslim muslims neglect
    neglected neglecting nerves nicked nicking nicks nick nonce notes occupational offender
    operation op outed overdose overdraft overdue overpaid overstayed owed owe owes owing oxygen
    pacemaker paedo paedophile pagan pain palliative panic papers parkinson parkinsons parole pay
    paid pawned pension perv pest piles pinched pip poorly police possession pregnancy pregnant
    prison probation prosecuted prosthetic prostate prostitute psychiatric psychiatrist psychosis
    psychotic ptsd punched queer raided raped rapist records radiotherapy record referral refuge
    refugee refused rehab rehoused relapse remand remission removed rent reported repossessed
    repossession residency respite results robbed robbing robs rough sacked safeguarding sanction
    sanctioned sauce savings scan schizo schizophrenia schizophrenic sciatica sclerosis script
    section sectioned seizures self senile sent sentence separated sepsis settled sex sexuality
    shacked sharks shingles shoplifter shoplifting sick sight signed signing sikh sikhs skint skunk
    sleeping sleeps smack smackhead smuggled social sofa split spice stabbed stairlift stalker
    stalking starved starving statement status steals stealing stillbirth stole stoma stroke
    strokes struck stuck sublet sublets subletting suicidal suicide summons summonsed surgery
    suspended suspension synagogue tablets tag tagged temporary temple tenancy terminal termination
    tests theft therapist therapy thief thieved thieves thieving torched trafficked trans transfer
    transfusion transgender transition transitioned transitioning transplant transsexual treated
    treatment tribunal tumour tumours turfed uc universal unwell vasectomy visa voices walked
    waterworks weed welfare wheelchair wife husband boyfriend girlfriend cheating sleeping carrying
    thrown kicked chucked lost losing afford behind operation worker grant allowance detained
    passport months years hurt dad mum baby kids children son daughter cope bedroom crisis house
    struggling born fit suffering suffers suffered victim survivor fleeing violent violence dying
    died deadnamed dead affray fighting speeding drive tent cash side final warning boot gagged
    leaving collapsed ended disqualified adviser panel mortgage sober clean confused wandering
    blood pressure sectioning sertraline citalopram prozac diazepam valium left lithium morphine
    points badge living lives
    needle slung booted husband recovering
    """.split()
)
"""Small letters, as `words_of` gives them. It may hold too many; what is missing is never told."""
